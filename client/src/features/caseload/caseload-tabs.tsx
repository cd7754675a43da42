import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageTabs } from '../../ui/page-tabs.tsx';

/** The two things that are counted of cases: by procedure and category, and all of them. */
export function CaseloadTabs() {
  const { t } = useLingui();
  return (
    <PageTabs label={t`Case results`}>
      <Link to="/cases" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Cases considered</Trans>
      </Link>
      <Link to="/case-totals" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Totals of civil cases</Trans>
      </Link>
    </PageTabs>
  );
}
