import path from 'node:path';
import { serve } from '@bitim/server/app/serve';
import { checkLedger } from '@bitim/server/app/check-ledger';
import { inject } from 'vitest';
import { DEMO_PASSWORD } from './accounts.ts';
import { type Client, clientOf } from './client.ts';
import { createTestDatabase } from './database.ts';

export interface TestApp {
  readonly url: string;
  readonly databaseUrl: string;
  /** Nobody: no cookie. */
  readonly anonymous: Client;
  /** One of the demo accounts by its short name (`coordinator`), or any account by its e-mail. */
  signedIn(who: string, password?: string): Promise<Client>;
  /** Ends the server; before that, recounts the ledger of its database and fails when it differs from the records. */
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly seeded: boolean;
  /** Where it sends mails; where there is none, they wait. */
  readonly mailServer?: { readonly url: string };
  /** Addresses inside the private network whose pages it reads all the same. */
  readonly privatePages?: readonly string[];
}

/** A server of its own, over HTTP, on a database of its own. */
export async function createTestApp({
  seeded,
  mailServer,
  privatePages = [],
}: TestAppOptions): Promise<TestApp> {
  const maker = { adminUrl: inject('adminUrl'), applicationUrl: inject('applicationUrl') };
  const database = await createTestDatabase(maker, seeded ? 'pilot' : 'migrated');
  const server = await serve({
    databaseUrl: database.url,
    port: 0,
    host: 'localhost',
    clientDir: path.resolve(import.meta.dirname, '../../client/dist'),
    production: false,
    ...(mailServer && { mailServer: { url: mailServer.url, sender: 'Bitim <bitim@sot.example>' } }),
    privatePages,
    log: () => {},
  });
  const url = server.url.replace(/\/$/, '');
  return {
    url,
    databaseUrl: database.url,
    anonymous: clientOf(url),
    signedIn: (who, password = DEMO_PASSWORD) =>
      clientOf(url).signIn(who.includes('@') ? who : `${who}@bitim.example`, password),
    close: async () => {
      await server.close();
      const { faults } = await checkLedger(database.url);
      await database.drop();
      if (faults.length > 0) {
        throw new Error(`ledger and records differ:\n${faults.slice(0, 10).join('\n')}`);
      }
    },
  };
}
