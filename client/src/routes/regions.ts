import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRegionSearch } from '../features/court/region-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('court');
const page = () => import('./regions.page.tsx');

export const regionRoutes = [
  createRoute({
    getParentRoute,
    path: '/regions',
    validateSearch: readRegionSearch,
    loader,
    component: lazyRouteComponent(page, 'RegionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/regions/new',
    loader,
    component: lazyRouteComponent(page, 'NewRegionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/regions/$id',
    loader,
    component: lazyRouteComponent(page, 'RegionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/regions/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditRegionPage'),
  }),
] as const;
