import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readUserSearch } from '../features/user/user-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('user');
const page = () => import('./users.page.tsx');

export const userRoutes = [
  createRoute({
    getParentRoute,
    path: '/users',
    validateSearch: readUserSearch,
    loader,
    component: lazyRouteComponent(page, 'UsersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/users/new',
    loader,
    component: lazyRouteComponent(page, 'NewUserPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/users/$id',
    loader,
    component: lazyRouteComponent(page, 'UserPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/users/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditUserPage'),
  }),
] as const;
