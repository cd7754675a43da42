import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCompareSearch, readPlanSearch } from '../features/annual-plan/plan-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('annual-plan');
const page = () => import('./plans.page.tsx');

export const planRoutes = [
  createRoute({
    getParentRoute,
    path: '/plans',
    validateSearch: readPlanSearch,
    loader,
    component: lazyRouteComponent(page, 'PlansPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plans/compare',
    validateSearch: readCompareSearch,
    loader,
    component: lazyRouteComponent(page, 'ComparePlansPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plans/new',
    loader,
    component: lazyRouteComponent(page, 'NewPlanPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plans/$id',
    loader,
    component: lazyRouteComponent(page, 'PlanPage'),
  }),
] as const;
