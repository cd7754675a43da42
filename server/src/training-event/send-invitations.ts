import type { SignedInContext } from '../access/request-context.ts';
import { type QueuedMail, queueMails } from '../mail/queue-mail.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { mailWriter } from './mail-writer.ts';
import { isExpected, type MailedPerson, mailedPeople } from './mailed-people.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

/** What became of sending invitations. */
export interface Invited {
  readonly eventId: string;
  readonly queued: number;
  readonly invitedBefore: number;
  /** Names of those who have no e-mail address. */
  readonly withoutAddress: readonly string[];
}

/** Invites by mail who stands on the list and was not invited yet. It does not change the event. */
export function sendInvitations(
  { em, viewer, now, read, mailing }: SignedInContext,
  input: VersionedInput,
): Promise<Invited | UserError> {
  return inTransaction<Invited>(em, async (tx) => {
    const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
    if (event instanceof UserError) return event;
    if (event.state !== 'SCHEDULED') return new StateError(event.state);
    const writer = await mailWriter(tx, event.id, mailing.origin);
    if (new Date(writer.usefulUntil) <= now) return invalid(['id'], 'EVENT_OVER');
    const expected = (await mailedPeople(tx, event.id)).filter(isExpected);
    if (expected.length === 0) return invalid(['id'], 'NOBODY_LISTED');
    const toInvite = expected.filter((person) => person.address !== null && !wasInvited(person));
    const mails: QueuedMail[] = [];
    for (const person of toInvite)
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
      mails.push(await writer.write('INVITATION', person, `v${event.version}.${person.invitations}`, now));
    return {
      eventId: event.id,
      queued: await queueMails(tx, mails, now, viewer.userId),
      invitedBefore: expected.filter(wasInvited).length,
      withoutAddress: expected.flatMap(({ address, name }) => (address === null ? [name] : [])),
    };
  });
}

/** Being taken off the list undoes it; that an event is put off does not. */
const wasInvited = ({ waiting, sent }: MailedPerson): boolean =>
  waiting !== null || (sent !== null && sent.told !== 'OFF_LIST');
