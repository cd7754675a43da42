import type { MikroORM } from '@mikro-orm/postgresql';
import type { PgBoss } from 'pg-boss';
import { deliverMails } from '../mail/deliver-mails.ts';
import type { MailServer } from '../mail/smtp.ts';
import { remindParticipants } from '../training-event/remind-participants.ts';
import { within } from '../platform/lifecycle.ts';

export interface MailingOptions {
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  readonly mailServer: MailServer;
  /** Where the product is reached from outside, for links; null: mails have none. */
  readonly publicUrl: string | null;
  readonly report: (error: unknown) => void;
}

export interface Mailing {
  /** Lets the mail that is being handed over come to its end, and sends no more. */
  stop(): Promise<void>;
}

const DELIVERY = 'mail-delivery';
const REMINDERS = 'mail-reminders';
const CHANNEL = 'bitim_mail';
/** A hand-over that takes longer is cut: its mail is then one of which it is not known whether it arrived. */
const LAST_MAIL_MS = 5000;
/** A clock that is still being set up is not waited for longer. */
const LAST_START_MS = 2000;
/** Its own tables are kept small: what there is to know stands in the outbox. */
const QUEUE = { deleteAfterSeconds: 3600, retentionSeconds: 3600, retryLimit: 0, expireInSeconds: 3600 };

/**
 * Sends mails, beside the service, from when it is up. pg-boss is the clock: of several servers one looks each minute for
 * what is due, and one each hour for whom to remind; and it hears at once when a mail is written. What is to be sent, and
 * what was, stands in the outbox alone (decision 0068).
 */
export function startMailing(options: MailingOptions): Mailing {
  const leaving = new AbortController();
  let busy: Promise<void> | null = null;
  let again = false;
  const { orm, report } = options;

  const work = async (): Promise<void> => {
    const { handOverTo } = await import('../mail/smtp.ts');
    const handOver = handOverTo(options.mailServer);
    do {
      again = false;
      // oxlint-disable-next-line no-await-in-loop -- what was written meanwhile is sent after what went before
      await deliverMails(orm.em.fork(), handOver, () => leaving.signal.aborted);
    } while (again && !leaving.signal.aborted);
  };
  /** One at a time in this process; who asks meanwhile is heard afterwards. */
  const deliver = (): Promise<void> => {
    again = true;
    busy ??= work().finally(() => (busy = null));
    return busy;
  };

  let boss: PgBoss | undefined;
  let ear: { close(): Promise<void> } | undefined;
  const start = async () => {
    // heavy, and needed by nobody who waits for the server to be up
    const library = await import('pg-boss');
    if (leaving.signal.aborted) return;
    boss = new library.PgBoss({
      connectionString: options.databaseUrl,
      max: 2,
      application_name: 'bitim-mail',
    });
    boss.on('error', report);
    await boss.start({ attempts: 10 });
    if (leaving.signal.aborted) return;
    await boss.createQueue(DELIVERY, QUEUE);
    await boss.createQueue(REMINDERS, QUEUE);
    // what goes wrong would otherwise stand in a table of pg-boss alone, where nobody looks
    await boss.work(DELIVERY, () => deliver().catch(report));
    await boss.work(REMINDERS, () =>
      remindParticipants(orm.em.fork(), new Date(), options.publicUrl, report).catch(report),
    );
    await boss.schedule(DELIVERY, '* * * * *');
    await boss.schedule(REMINDERS, '5 * * * *');
    const heard = () => void deliver().catch(report);
    const listening = await boss.getDb().listen?.(CHANNEL, heard, heard);
    if (leaving.signal.aborted) await listening?.close();
    else ear = listening;
  };

  const started = start().catch((error: unknown) => {
    if (!leaving.signal.aborted) report(error);
  });
  return {
    stop: async () => {
      leaving.abort();
      if (busy) await within(LAST_MAIL_MS, busy.catch(report));
      await ear?.close();
      await within(LAST_START_MS, Promise.all([boss?.stop({ graceful: false }), started]));
    },
  };
}
