import { overviewRoute } from '../routes/overview.ts';
import { personRoutes } from '../routes/persons.ts';
import { reportRoute } from '../routes/report.ts';
import { rootRoute } from '../routes/root.ts';
import { editTrainingEventRoute, newTrainingEventRoute, trainingEventRoute } from '../routes/training-event.ts';
import { trainingEventsRoute } from '../routes/training-events.ts';

/** Every page of the register. A new page adds its line here. */
export const routeTree = rootRoute.addChildren([
  overviewRoute,
  reportRoute,
  trainingEventsRoute,
  newTrainingEventRoute,
  trainingEventRoute,
  editTrainingEventRoute,
  ...personRoutes,
]);
