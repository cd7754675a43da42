import type { EntityManager } from '@mikro-orm/postgresql';
import type { Delivery } from './delivery.domain.ts';
import { claimMail, type ClaimedMail, settleMail, tidyOutbox } from './outbox.ts';

/** Hands one mail to the mail server. It never throws. */
export type HandOver = (mail: ClaimedMail) => Promise<Delivery>;

/** Sends what is due, one after another, until nothing is left, the server is out of reach, or `leaving` says so. */
export async function deliverMails(
  em: EntityManager,
  handOver: HandOver,
  leaving: () => boolean,
): Promise<void> {
  await tidyOutbox(em);
  while (!leaving()) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one mail at a time
    const mail = await claimMail(em);
    if (!mail) return;
    // oxlint-disable-next-line no-await-in-loop -- likewise
    const delivery = await handOver(mail);
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await settleMail(em, mail, delivery);
    if (delivery.outcome === 'UNREACHABLE') return;
  }
}
