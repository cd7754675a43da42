import { createRootRoute } from '@tanstack/react-router';

/** Parent of every page; the shell around it is put on by the app. */
export const rootRoute = createRootRoute();
