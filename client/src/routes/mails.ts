import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMailSearch } from '../features/mail/mail-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { rootRoute } from './root.ts';

const getParentRoute = () => rootRoute;
const loader = () => loadFeatureMessages('mail');
const page = () => import('./mails.page.tsx');

export const mailRoutes = [
  createRoute({
    getParentRoute,
    path: '/mails',
    validateSearch: readMailSearch,
    loader,
    component: lazyRouteComponent(page, 'MailsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/mails/$id',
    loader,
    component: lazyRouteComponent(page, 'MailPage'),
  }),
] as const;
