import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readExplanationSearch } from '../features/report/report-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { defined, period, type RawSearch } from '../lib/search-params.ts';
import { rootRoute } from './root.ts';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (raw: RawSearch) => ({ ...defined({ period: period(raw['period']) }), ...readExplanationSearch(raw) }),
  loader: () => loadFeatureMessages('overview', 'report'),
  component: lazyRouteComponent(() => import('./overview.page.tsx'), 'OverviewPage'),
});
