import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './caseload.module.css';

/** The two things that are counted of cases: by procedure and category, and all of them. */
export function CaseloadTabs() {
  const { t } = useLingui();
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={t`Case statistics`}>
      <Link to="/cases" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Cases considered</Trans>
      </Link>
      <Link to="/case-totals" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Totals of civil cases</Trans>
      </Link>
    </nav>
  );
}
