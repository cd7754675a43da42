import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPartnerProjectSearch } from '../features/partner-project/partner-project-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('partner-project');
const page = () => import('./partner-projects.page.tsx');

export const partnerProjectRoutes = [
  createRoute({
    getParentRoute,
    path: '/partner-projects',
    validateSearch: readPartnerProjectSearch,
    loader,
    component: lazyRouteComponent(page, 'PartnerProjectsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/partner-projects/new',
    loader,
    component: lazyRouteComponent(page, 'NewPartnerProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/partner-projects/$id',
    loader,
    component: lazyRouteComponent(page, 'PartnerProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/partner-projects/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditPartnerProjectPage'),
  }),
] as const;
