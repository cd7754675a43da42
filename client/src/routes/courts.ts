import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCourtSearch } from '../features/court/court-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('court');
const page = () => import('./courts.page.tsx');

export const courtRoutes = [
  createRoute({
    getParentRoute,
    path: '/courts',
    validateSearch: readCourtSearch,
    loader,
    component: lazyRouteComponent(page, 'CourtsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/courts/new',
    loader,
    component: lazyRouteComponent(page, 'NewCourtPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/courts/$id',
    loader,
    component: lazyRouteComponent(page, 'CourtPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/courts/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditCourtPage'),
  }),
] as const;
