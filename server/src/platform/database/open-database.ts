import { openEmbeddedPostgres } from './embedded-postgres.ts';

export interface DatabaseSource {
  /** A PostgreSQL 15 or later to use instead of the embedded one. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Where the server will answer: told to a second one on the same folder. */
  readonly address?: string;
}

export interface OpenDatabase {
  readonly url: string;
  /** For the log: which database this is and how it runs, without its password. */
  readonly how: string;
  readonly embedded: boolean;
  /** Settles when an embedded database ended, asked to or not; a database that is not ours never ends for us. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export async function openDatabase({ databaseUrl, ...embedded }: DatabaseSource): Promise<OpenDatabase> {
  if (databaseUrl === undefined) {
    const postgres = await openEmbeddedPostgres(embedded);
    return { ...postgres, embedded: true };
  }
  const { host, pathname } = new URL(databaseUrl);
  return {
    url: databaseUrl,
    how: `PostgreSQL at ${host}${pathname}`,
    embedded: false,
    ended: new Promise(() => {}),
    stop: async () => {},
  };
}
