import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPressEventSearch } from '../features/press/press-event-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('press');
const page = () => import('./press-events.page.tsx');

export const pressEventRoutes = [
  createRoute({
    getParentRoute,
    path: '/press-events',
    validateSearch: readPressEventSearch,
    loader,
    component: lazyRouteComponent(page, 'PressEventsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/press-events/new',
    loader,
    component: lazyRouteComponent(page, 'NewPressEventPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/press-events/$id',
    loader,
    component: lazyRouteComponent(page, 'PressEventPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/press-events/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditPressEventPage'),
  }),
] as const;
