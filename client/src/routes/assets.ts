import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAssetSearch } from '../features/asset/asset-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('asset');
const page = () => import('./assets.page.tsx');

export const assetRoutes = [
  createRoute({
    getParentRoute,
    path: '/assets',
    validateSearch: readAssetSearch,
    loader,
    component: lazyRouteComponent(page, 'AssetsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/assets/new',
    loader,
    component: lazyRouteComponent(page, 'NewAssetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/assets/$id',
    loader,
    component: lazyRouteComponent(page, 'AssetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/assets/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditAssetPage'),
  }),
] as const;
