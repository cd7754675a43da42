import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorkSearch } from '../features/press/work-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('press');
const page = () => import('./works.page.tsx');

export const workRoutes = [
  createRoute({
    getParentRoute,
    path: '/works',
    validateSearch: readWorkSearch,
    loader,
    component: lazyRouteComponent(page, 'WorksPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/works/new',
    loader,
    component: lazyRouteComponent(page, 'NewWorkPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/works/$id',
    loader,
    component: lazyRouteComponent(page, 'WorkPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/works/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditWorkPage'),
  }),
] as const;
