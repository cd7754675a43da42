import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCalendarSearch } from '../features/calendar/calendar-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

export const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: readCalendarSearch,
  // the way to a new event is the training events' own
  loader: () => loadFeatureMessages('calendar', 'training-event'),
  component: lazyRouteComponent(() => import('./calendar.page.tsx'), 'CalendarPage'),
});
