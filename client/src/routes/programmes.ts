import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readParticipationSearch } from '../features/programme/participation-search.ts';
import { readProgrammeSearch } from '../features/programme/programme-search.ts';
import { readTimetableSearch } from '../features/programme/timetable-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('programme');
const page = () => import('./programmes.page.tsx');
const participation = () => import('./participations.page.tsx');

export const programmeRoutes = [
  createRoute({
    getParentRoute,
    path: '/programmes',
    validateSearch: readProgrammeSearch,
    loader,
    component: lazyRouteComponent(page, 'ProgrammesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programmes/new',
    loader,
    component: lazyRouteComponent(page, 'NewProgrammePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programmes/$id',
    validateSearch: readParticipationSearch,
    loader,
    component: lazyRouteComponent(page, 'ProgrammePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programmes/$id/edit',
    loader,
    component: lazyRouteComponent(page, 'EditProgrammePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programmes/$id/timetable',
    validateSearch: readTimetableSearch,
    loader,
    component: lazyRouteComponent(() => import('./programme-timetable.page.tsx'), 'ProgrammeTimetablePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programmes/$id/join',
    loader,
    component: lazyRouteComponent(participation, 'JoinProgrammePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/participations/$id',
    loader,
    component: lazyRouteComponent(participation, 'ParticipationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/participations/$id/edit',
    loader,
    component: lazyRouteComponent(participation, 'EditParticipationPage'),
  }),
] as const;
