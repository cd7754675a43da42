import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ViewerContext, type Viewer } from '../lib/viewer.ts';
import { ToastHost } from '../ui/toast.tsx';
import { AppBoundary } from './app-boundary.tsx';
import { apollo } from './apollo.ts';
import { router } from './router.ts';

interface Props {
  viewer: Viewer;
  onViewer: (viewer: Viewer) => void;
}

export function App({ viewer, onViewer }: Props) {
  const seat = useMemo(() => ({ viewer, onChange: onViewer }), [viewer, onViewer]);
  return (
    <AppBoundary>
      <ViewerContext value={seat}>
        <ApolloProvider client={apollo}>
          <RouterProvider router={router} />
          <ToastHost />
        </ApolloProvider>
      </ViewerContext>
    </AppBoundary>
  );
}
