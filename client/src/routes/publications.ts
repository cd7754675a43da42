import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPublicationSearch } from '../features/press/publication-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('press');
const page = () => import('./publications.page.tsx');

export const publicationRoutes = [
  createRoute({
    getParentRoute,
    path: '/publications',
    validateSearch: readPublicationSearch,
    loader,
    component: lazyRouteComponent(page, 'PublicationsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/publications/new',
    loader,
    component: lazyRouteComponent(page, 'NewPublicationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/publications/$id',
    loader,
    component: lazyRouteComponent(page, 'PublicationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/publications/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditPublicationPage'),
  }),
] as const;
