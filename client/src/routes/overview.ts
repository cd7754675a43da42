import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readOverviewSearch } from '../features/report/report-search.ts';
import { loadBareMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readOverviewSearch,
  loader: () => loadBareMessages('overview', 'report'),
  component: lazyRouteComponent(() => import('./overview.page.tsx'), 'OverviewPage'),
});
