import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCaseFigureSearch } from '../features/caseload/case-figure-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('caseload');
const page = () => import('./cases.page.tsx');

export const caseFigureRoutes = [
  createRoute({
    getParentRoute,
    path: '/cases',
    validateSearch: readCaseFigureSearch,
    loader,
    component: lazyRouteComponent(page, 'CaseFiguresPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/new',
    loader,
    component: lazyRouteComponent(page, 'NewCaseFigurePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/$id',
    loader,
    component: lazyRouteComponent(page, 'CaseFigurePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditCaseFigurePage'),
  }),
] as const;
