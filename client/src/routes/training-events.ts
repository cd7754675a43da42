import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readTrainingEventSearch } from '../features/training-event/training-event-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

export const trainingEventsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training',
  validateSearch: readTrainingEventSearch,
  loader: () => loadFeatureMessages('training-event'),
  component: lazyRouteComponent(() => import('./training-events.page.tsx'), 'TrainingEventsPage'),
});
