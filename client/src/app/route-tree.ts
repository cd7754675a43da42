import { overviewRoute } from '../routes/overview.ts';
import { personRoutes } from '../routes/persons.ts';
import { calendarRoute } from '../routes/calendar.ts';
import { reportRoute } from '../routes/report.ts';
import { assetRoutes } from '../routes/assets.ts';
import { planRoutes } from '../routes/plans.ts';
import { roomRoutes } from '../routes/rooms.ts';
import { caseFigureRoutes } from '../routes/cases.ts';
import { caseTotalRoutes } from '../routes/case-totals.ts';
import { programmeRoutes } from '../routes/programmes.ts';
import { partnerProjectRoutes } from '../routes/partner-projects.ts';
import { courtRoutes } from '../routes/courts.ts';
import { regionRoutes } from '../routes/regions.ts';
import { mailRoutes } from '../routes/mails.ts';
import { userRoutes } from '../routes/users.ts';
import { outletRoutes } from '../routes/outlets.ts';
import { pressEventRoutes } from '../routes/press-events.ts';
import { publicationRoutes } from '../routes/publications.ts';
import { workRoutes } from '../routes/works.ts';
import { evaluationsRoute } from '../routes/evaluations.ts';
import { rootRoute } from '../routes/root.ts';
import {
  checkInRoute,
  editTrainingEventRoute,
  eventOutcomesRoute,
  newTrainingEventRoute,
  repeatTrainingEventRoute,
  trainingEventRoute,
  trainingTemplatesRoute,
} from '../routes/training-event.ts';
import { trainingEventsRoute } from '../routes/training-events.ts';

/** Every page of the register. A new page adds its line here. */
export const routeTree = rootRoute.addChildren([
  overviewRoute,
  reportRoute,
  calendarRoute,
  trainingEventsRoute,
  newTrainingEventRoute,
  eventOutcomesRoute,
  trainingTemplatesRoute,
  evaluationsRoute,
  trainingEventRoute,
  editTrainingEventRoute,
  repeatTrainingEventRoute,
  checkInRoute,
  ...pressEventRoutes,
  ...publicationRoutes,
  ...outletRoutes,
  ...workRoutes,
  ...personRoutes,
  ...assetRoutes,
  ...planRoutes,
  ...roomRoutes,
  ...caseFigureRoutes,
  ...caseTotalRoutes,
  ...programmeRoutes,
  ...partnerProjectRoutes,
  ...courtRoutes,
  ...regionRoutes,
  ...userRoutes,
  ...mailRoutes,
]);
