import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPersonSearch } from '../features/person/person-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('person');
const page = () => import('./persons.page.tsx');

export const personRoutes = [
  createRoute({
    getParentRoute,
    path: '/persons',
    validateSearch: readPersonSearch,
    loader,
    component: lazyRouteComponent(page, 'PersonsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/persons/new',
    loader,
    component: lazyRouteComponent(page, 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/persons/$id',
    loader,
    component: lazyRouteComponent(page, 'PersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/persons/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditPersonPage'),
  }),
] as const;
