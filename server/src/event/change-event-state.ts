import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { LedgerCause } from '@bitim/schema/vocabulary/ledger';
import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { causeOfCounting } from '../ledger/cause-of-counting.ts';
import type { CountableFacts, CountedRecords } from '../ledger/measure.ts';
import { post } from '../ledger/post.ts';
import { claim, type Claim, type VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import type { Reading } from '../platform/shape.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { type EventTable, hostIds } from './hosts.ts';
import { type Standing, standingAfter, waitsForDay, whyNotHeld } from './lifecycle.domain.ts';
import { daysBetween } from './move.domain.ts';

/** What training and press events have in common, as they are stored. */
interface StoredEvent extends Standing {
  readonly id: string;
  version: number;
  updatedAt: Date;
  updatedBy?: string | null | undefined;
}

/** One of the two kinds of event, as far as its life goes. */
export interface EventKind<E extends StoredEvent, F extends CountableFacts> {
  readonly table: EventTable;
  readonly entity: EntityClass<E>;
  readonly records: CountedRecords<F>;
  readonly claim: (read: Reading) => Claim;
  /** Its first and last day. */
  readonly days: (event: E) => { readonly startsOn: string; readonly endsOn: string };
  /** Moves it, with everything in it, by whole days. */
  readonly move: (em: EntityManager, event: E, days: number) => Promise<void> | void;
  /** What else stands in the way of a state, once the event is where it is to be; it may keep what was said with the step. */
  readonly mayStand?: (em: EntityManager, event: E, next: Asked, read: Reading) => Promise<UserError | null>;
  /** What else follows from a step, in its transaction. */
  readonly afterwards?: (em: EntityManager, event: E, context: SignedInContext) => Promise<void>;
}

/** The state that a step leads to, and what was said with it. */
export interface Asked {
  readonly state: EventState;
  readonly clashComment: string | null;
}

interface Step extends VersionedInput {
  readonly reason?: string | null;
  readonly postponedTo?: string | null;
  readonly clashComment?: string | null;
}

type Take<Input> = (context: SignedInContext, input: Input) => Promise<string | UserError>;

/** Makes the use case that takes one step in the life of an event; it returns the event's id. */
export const stepOf =
  <E extends StoredEvent, F extends CountableFacts>(kind: EventKind<E, F>) =>
  <Input extends Step = VersionedInput>(action: Action): Take<Input> =>
  (context, input) =>
    inTransaction<string>(context.em, async (tx) => {
      const event = await claim(tx, kind.entity, input, kind.claim(context.read));
      if (event instanceof UserError) return event;
      return (await takeStep(tx, context, kind, { event, action, said: input })) ?? event.id;
    });

interface StepOfEvent<E> {
  /** Held until the transaction ends. */
  readonly event: E;
  readonly action: Action;
  readonly said: Omit<Step, 'id' | 'version'>;
}

/** Takes a step, and posts what follows, within the caller's transaction. @returns what stands in its way, or null. */
export async function takeStep<E extends StoredEvent, F extends CountableFacts>(
  tx: EntityManager,
  context: SignedInContext,
  kind: EventKind<E, F>,
  { event, action, said }: StepOfEvent<E>,
): Promise<UserError | null> {
  const { viewer, now, read } = context;
  const standing = standingAfter(event, action, said);
  if (standing === null) return new StateError(event.state);
  const willCount = whyNotHeld(event.state) !== null && whyNotHeld(standing.state) === null;
  if (willCount && kind.days(event).endsOn > localDay(now)) return invalid(['id'], 'IN_THE_FUTURE');
  const refused = action === 'SCHEDULE' ? await moveToNewDay(tx, kind, event, read) : null;
  if (refused) return refused;
  const next = { state: standing.state, clashComment: said.clashComment ?? null };
  const inTheWay = (await kind.mayStand?.(tx, event, next, read)) ?? null;
  if (inTheWay) return inTheWay;
  Object.assign(event, standing, { updatedAt: now, updatedBy: viewer.userId });
  await tx.flush();
  const { startsOn } = kind.days(event);
  const cause: LedgerCause =
    action === 'CANCEL'
      ? 'CANCELLED'
      : await causeOfCounting(tx, kind.records.recordType, event.id, startsOn, now);
  await post(tx, kind.records, event.id, cause, { userId: viewer.userId, now });
  await kind.afterwards?.(tx, event, context);
  return null;
}

/** A postponed event comes back to the calendar on its new day, on which its courts must be open. */
async function moveToNewDay<E extends StoredEvent, F extends CountableFacts>(
  em: EntityManager,
  { table, days, move }: EventKind<E, F>,
  event: E,
  read: Reading,
): Promise<UserError | null> {
  if (waitsForDay(event)) return invalid(['id'], 'DAY_NOT_KNOWN');
  if (!event.postponedTo) return null;
  const courtIds = await hostIds(em, table, event.id);
  const wrong = await checkCourts(
    em,
    { courtIds, on: event.postponedTo, pathOf: () => ['id'], own: 0 },
    read,
  );
  if (wrong) return wrong;
  await move(em, event, daysBetween(days(event).startsOn, event.postponedTo));
  return null;
}
