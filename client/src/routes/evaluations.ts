import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

export const evaluationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/evaluations',
  validateSearch: (raw: Record<string, unknown>): { year?: number } => {
    const year = Number(raw['year']);
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
  },
  loader: () => loadFeatureMessages('evaluation'),
  component: lazyRouteComponent(() => import('./evaluations.page.tsx'), 'EvaluationsPage'),
});
