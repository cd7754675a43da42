import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readNewTrainingEventSearch } from '../features/training-event/new-training-event-search.ts';
import { readTrainingTemplateSearch } from '../features/training-event/training-template-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const loader = () => loadFeatureMessages('training-event');

export const trainingEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/$id',
  loader,
  component: lazyRouteComponent(() => import('./training-event.page.tsx'), 'TrainingEventPage'),
});

export const eventOutcomesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/outcomes',
  loader,
  component: lazyRouteComponent(() => import('./event-outcomes.page.tsx'), 'EventOutcomesPage'),
});

export const newTrainingEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/new',
  validateSearch: readNewTrainingEventSearch,
  loader,
  component: lazyRouteComponent(() => import('./training-event-form.page.tsx'), 'NewTrainingEventPage'),
});

export const trainingTemplatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/templates',
  validateSearch: readTrainingTemplateSearch,
  loader,
  component: lazyRouteComponent(() => import('./training-templates.page.tsx'), 'TrainingTemplatesPage'),
});

export const editTrainingEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/$id/edit',
  loader,
  component: lazyRouteComponent(() => import('./training-event-form.page.tsx'), 'EditTrainingEventPage'),
});

export const repeatTrainingEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/$id/repeat',
  loader,
  component: lazyRouteComponent(() => import('./repeat-training-event.page.tsx'), 'RepeatTrainingEventPage'),
});

export const checkInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/$id/check-in/$sessionId',
  loader,
  component: lazyRouteComponent(() => import('./check-in.page.tsx'), 'CheckInPage'),
});
