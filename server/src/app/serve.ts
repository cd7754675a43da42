import type { AddressInfo } from 'node:net';
import { provePasswordHashing } from '../access/password.ts';
import { createApp } from './create-app.ts';
import type { MailServer } from '../mail/smtp.ts';
import { startMailing } from './mailing.ts';
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
  /** Addresses inside the private network whose pages may be read all the same. */
  readonly privatePages?: readonly string[];
  /** Where the product is reached from outside, for links in mails. */
  readonly publicUrl?: string | undefined;
  /** Sends mails; where there is none, they wait. */
  readonly mailServer?: MailServer | undefined;
  readonly log: (line: string) => void;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens, on a database that is migrated. */
export async function serve({
  databaseUrl,
  port,
  host,
  mailServer,
  ...options
}: ServeOptions): Promise<Serving> {
  await provePasswordHashing();
  const orm = await openOrm(databaseUrl);
  const app = await createApp({ orm, databaseUrl, mailServerSet: mailServer !== undefined, ...options });
  await app.server.listen({ port, host });
  const { port: bound } = app.server.server.address() as AddressInfo;
  const mailing =
    mailServer &&
    startMailing({ orm, databaseUrl, mailServer, publicUrl: options.publicUrl ?? null, report: app.report });
  return {
    url: `http://${host}:${bound}/`,
    close: async () => {
      // the first thing that it does is to say that it leaves: nobody is sent to a server that lets its last mail end
      await Promise.all([app.close(), mailing?.stop()]);
      await orm.close();
    },
  };
}
