import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRoomSearch } from '../features/room/room-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('room');
const page = () => import('./rooms.page.tsx');

export const roomRoutes = [
  createRoute({
    getParentRoute,
    path: '/rooms',
    validateSearch: readRoomSearch,
    loader,
    component: lazyRouteComponent(page, 'RoomsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rooms/new',
    loader,
    component: lazyRouteComponent(page, 'NewRoomPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rooms/$id',
    loader,
    component: lazyRouteComponent(page, 'RoomPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rooms/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditRoomPage'),
  }),
] as const;
