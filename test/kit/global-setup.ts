import type { TestProject } from 'vitest/node';
import { startEmbeddedCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The cluster of this run: as superuser, and as the application, with a database to be put in. */
    readonly adminUrl: string;
    readonly applicationUrl: string;
  }
}

/** One real PostgreSQL for the whole run; every test file gets a database of its own in it. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startEmbeddedCluster();
  project.provide('adminUrl', cluster.adminUrl);
  project.provide('applicationUrl', cluster.databaseUrl('bitim'));
  return () => cluster.stop();
}
