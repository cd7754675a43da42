import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { loadShellMessages } from '../lib/catalogs.ts';
import { ViewerContext, type Viewer } from '../lib/viewer.ts';
import { ToastHost } from '../ui/toast.tsx';
import { AppBoundary } from './app-boundary.tsx';
import { apollo } from './apollo.ts';
import { router } from './router.ts';

// The module is loaded lazily, so waiting here delays nobody who only signs in.
await loadShellMessages();

export function App({ viewer }: { viewer: Viewer }) {
  return (
    <AppBoundary>
      <ViewerContext value={viewer}>
        <ApolloProvider client={apollo}>
          <RouterProvider router={router} />
          <ToastHost />
        </ApolloProvider>
      </ViewerContext>
    </AppBoundary>
  );
}
