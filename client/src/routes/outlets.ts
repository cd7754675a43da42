import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readOutletSearch } from '../features/press/outlet-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('press');
const page = () => import('./outlets.page.tsx');

export const outletRoutes = [
  createRoute({
    getParentRoute,
    path: '/outlets',
    validateSearch: readOutletSearch,
    loader,
    component: lazyRouteComponent(page, 'OutletsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/outlets/new',
    loader,
    component: lazyRouteComponent(page, 'NewOutletPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/outlets/$id',
    loader,
    component: lazyRouteComponent(page, 'OutletPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/outlets/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditOutletPage'),
  }),
] as const;
