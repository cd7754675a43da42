import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import { NotFound } from '../ui/not-found.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';
import { rootRoute } from '../routes/root.ts';
import { RouteFailure } from './route-failure.tsx';
import { routeTree } from './route-tree.ts';
import { Shell } from './shell.tsx';

rootRoute.update({ component: Shell });

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  // what a page does not know is not in its address: it would be asked for as it stands there
  search: { strict: true },
  defaultPreload: 'intent',
  defaultPreloadDelay: 80,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
  // The heading of the new page is where reading goes on, for a screen reader too.
  // A form that stands already has led to its first field.
  if (fromLocation && pathChanged && !document.activeElement?.closest('main form'))
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
