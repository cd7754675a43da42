import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageTabs } from '../../ui/page-tabs.tsx';

const exact = { exact: true, includeSearch: false };

/** Publications, where they come out, and what they are publications of. */
export function PressTabs() {
  const { t } = useLingui();
  return (
    <PageTabs label={t`Publications`}>
      <Link to="/publications" activeOptions={exact}>
        <Trans>Publications</Trans>
      </Link>
      <Link to="/outlets" activeOptions={exact}>
        <Trans>Outlets</Trans>
      </Link>
      <Link to="/works" activeOptions={exact}>
        <Trans>Works</Trans>
      </Link>
    </PageTabs>
  );
}
