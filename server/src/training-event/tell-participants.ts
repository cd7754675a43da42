import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventState } from '@bitim/schema/vocabulary/event';
import type { SignedInContext } from '../access/request-context.ts';
import { type QueuedMail, queueMails } from '../mail/queue-mail.ts';
import type { MailMessage } from './mail-words.ts';
import { isExpected, type LastTold, type MailedPerson, mailedPeople } from './mailed-people.ts';
import { type MailWriter, mailWriter, toldOff } from './mail-writer.ts';

/** A change is often taken back, or followed by another: so long it waits for that. */
const AFTERTHOUGHT_MS = 2 * 60_000;

type Teller = Pick<SignedInContext, 'now' | 'viewer' | 'mailing'>;

/**
 * Tells those who were told of an event what is no longer as they know it, and who moved up from the waiting list that
 * they did: in the transaction of the change. What each was told last is compared with what is so now, so that every way
 * to change an event is covered, and a change that was taken back is told to nobody.
 */
export async function tellParticipants(
  tx: EntityManager,
  eventId: string,
  { now, viewer, mailing }: Teller,
  movedUpNow: readonly string[] = [],
): Promise<void> {
  const movedUp = [...movedUpNow, ...(await movedUpUntold(tx, eventId))];
  if (movedUp.length === 0 && !(await anybodyTold(tx, eventId))) return;
  const writer = await mailWriter(tx, eventId, mailing.origin);
  const { event, usefulUntil } = writer;
  if (new Date(usefulUntil) <= now) return;
  const queued: QueuedMail[] = [];
  const occasion = `v${event.version}`;
  for (const person of await mailedPeople(tx, eventId)) {
    const news = newsFor(person, writer, movedUp);
    if (news === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    if (person.waiting) await forget(tx, person.waiting);
    if (news === 'NOTHING_ANY_MORE') continue;
    const notBefore = new Date(now.getTime() + (news === 'CHANGE' ? AFTERTHOUGHT_MS : 0));
    // oxlint-disable-next-line no-await-in-loop -- likewise
    queued.push(await writer.write(news, person, occasion, notBefore));
  }
  await forgetReminders(tx, eventId, writer.told);
  await queueMails(tx, queued, now, viewer.userId);
}

/** Who moved up while the event was not on the calendar, once it is; nobody is named a second time. */
async function movedUpUntold(tx: EntityManager, eventId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    update training_registration g set moved_up_untold = false
      from training_event e where e.id = g.event_id and e.id = ${eventId} and e.state = 'SCHEDULED' and g.moved_up_untold
    returning g.person_id as "personId"`.execute(tx.getKysely());
  return rows.map(({ personId }) => personId);
}

async function anybodyTold(tx: EntityManager, eventId: string): Promise<boolean> {
  const { rows } = await sql`select from mail where event_id = ${eventId} limit 1`.execute(tx.getKysely());
  return rows.length > 0;
}

/** What to tell now; null where what the person knows, or is about to be told, is so. */
function newsFor(
  person: MailedPerson,
  { event, told }: MailWriter,
  movedUp: readonly string[],
): MailMessage | 'NOTHING_ANY_MORE' | null {
  if (person.address === null || person.standing === 'DECLINED') return waitingIsVain(person);
  const { waiting, sent } = person;
  // taken off the list and put on it again is another invitation, which somebody decides on
  const known = sent?.told === 'OFF_LIST' ? null : sent;
  const off = offMessage(person, event.state);
  if (off !== null) {
    const wants = toldOff(off, event);
    const heard = known?.kind === 'CANCELLATION' && (off === 'OFF_LIST' || known.told === wants);
    return known === null || heard ? waitingIsVain(person) : sameAs(waiting, wants, off);
  }
  if (event.state !== 'SCHEDULED') return null;
  if (movedUp.includes(person.id)) return 'MOVED_UP';
  if (known === null) return waiting && waiting.told !== told ? firstMessage(waiting) : null;
  return known.told === told ? waitingIsVain(person) : sameAs(waiting, told, 'CHANGE');
}

const waitingIsVain = ({ waiting }: MailedPerson) => (waiting ? ('NOTHING_ANY_MORE' as const) : null);

/** The same is not written twice: what waits and says it already goes as it is. */
const sameAs = (waiting: LastTold | null, told: string, message: MailMessage) =>
  waiting?.told === told ? null : message;

const firstMessage = ({ kind }: LastTold): MailMessage => (kind === 'MOVED_UP' ? 'MOVED_UP' : 'INVITATION');

function offMessage(person: MailedPerson, state: EventState): MailMessage | null {
  if (!isExpected(person)) return 'OFF_LIST';
  return state === 'CANCELLED' || state === 'POSTPONED' ? state : null;
}

/** Takes a mail back that nobody has seen: nothing was told, so there is nothing to keep. */
async function forget(tx: EntityManager, { id }: LastTold): Promise<void> {
  await sql`delete from mail where id = ${id} and state = 'WAITING'`.execute(tx.getKysely());
}

/** A reminder of what is no longer so; the next look writes one that is right, where one is still due. */
async function forgetReminders(tx: EntityManager, eventId: string, told: string): Promise<void> {
  await sql`delete from mail where event_id = ${eventId} and kind = 'REMINDER' and state = 'WAITING' and (told <> ${told}
               or not exists (select from training_registration g where g.event_id = mail.event_id
                                 and g.person_id = mail.person_id and g.state in ('INVITED', 'REGISTERED'))
               or exists (select from training_event e where e.id = mail.event_id and e.state <> 'SCHEDULED'))`.execute(
    tx.getKysely(),
  );
}
