import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCaseTotalSearch } from '../features/caseload/case-total-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('caseload');
const page = () => import('./case-totals.page.tsx');

export const caseTotalRoutes = [
  createRoute({
    getParentRoute,
    path: '/case-totals',
    validateSearch: readCaseTotalSearch,
    loader,
    component: lazyRouteComponent(page, 'CaseTotalsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/case-totals/new',
    loader,
    component: lazyRouteComponent(page, 'NewCaseTotalPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/case-totals/$id',
    loader,
    component: lazyRouteComponent(page, 'CaseTotalPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/case-totals/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditCaseTotalPage'),
  }),
] as const;
