import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageTabs } from '../../ui/page-tabs.tsx';

export function CourtTabs() {
  const { t } = useLingui();
  return (
    <PageTabs label={t`Courts and regions`}>
      <Link to="/courts" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Courts</Trans>
      </Link>
      <Link to="/regions" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Regions</Trans>
      </Link>
    </PageTabs>
  );
}
