import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReportSearch } from '../features/report/report-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/report',
  validateSearch: readReportSearch,
  loader: () => loadFeatureMessages('report'),
  component: lazyRouteComponent(() => import('./report.page.tsx'), 'ReportPage'),
});
