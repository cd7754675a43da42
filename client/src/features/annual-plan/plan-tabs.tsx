import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageTabs } from '../../ui/page-tabs.tsx';

export function PlanTabs() {
  const { t } = useLingui();
  return (
    <PageTabs label={t`Annual plans`}>
      <Link to="/plans" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Plans</Trans>
      </Link>
      <Link to="/plans/compare" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Courts side by side</Trans>
      </Link>
    </PageTabs>
  );
}
