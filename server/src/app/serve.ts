import type { AddressInfo } from 'node:net';
import { provePasswordHashing } from '../access/password.ts';
import { createApp } from './create-app.ts';
import { openOrm } from './orm.ts';

export interface ServeOptions {
  readonly databaseUrl: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  readonly clientDir: string;
  readonly production: boolean;
  /** Proxies whose word on the caller's address is taken; nobody's where none is named. */
  readonly trustedProxies?: readonly string[];
  readonly log: (line: string) => void;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens, on a database that is migrated. */
export async function serve({ databaseUrl, port, host, ...options }: ServeOptions): Promise<Serving> {
  await provePasswordHashing();
  const orm = await openOrm(databaseUrl);
  const app = await createApp({ orm, databaseUrl, ...options });
  await app.server.listen({ port, host });
  const { port: bound } = app.server.server.address() as AddressInfo;
  return {
    url: `http://${host}:${bound}/`,
    close: async () => {
      await app.close();
      await orm.close();
    },
  };
}
