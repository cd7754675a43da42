import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { writeHosts } from '../event/hosts.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { localDay } from '../platform/local-day.ts';
import { storedText } from '../platform/localized-text.ts';
import { UserError } from '../platform/user-error.ts';
import { checkClashes } from './check-clashes.ts';
import { checkTrainingEvent } from './check-training-event.ts';
import { atSession } from './clash.domain.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { fulfilForLead } from './fulfil-plan-item.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { CreateTrainingEventInput, TrainingEventFields } from './training-event.input.ts';
import { writeSessions } from './write-sessions.ts';

/** Its place in a series; none for an event that is entered alone. */
interface Place {
  readonly seriesId: string;
  readonly seriesOn: string;
}

/** Writes a new event, within the caller's transaction, once all that is checked of one holds. @returns its id. */
export async function enterTrainingEvent(
  tx: EntityManager,
  context: SignedInContext,
  input: TrainingEventFields & Pick<CreateTrainingEventInput, 'state'>,
  place: Place | null,
): Promise<string | UserError> {
  const { viewer, now, read } = context;
  const wrong = await checkTrainingEvent(tx, input, { state: input.state, sessions: [] }, context);
  if (wrong) return wrong;
  const clashes = await checkClashes(
    tx,
    {
      eventId: null,
      state: input.state,
      before: [],
      after: input.sessions,
      comment: input.clashComment,
      stored: null,
      pathOf: atSession,
    },
    read,
  );
  if (clashes instanceof UserError) return clashes;
  const { hostCourtIds, sessions, title, audience, planItemId, ...facts } = input;
  const event = tx.create(TrainingEvent, {
    programmeId: null,
    partnerProjectId: null,
    capacity: null,
    planReference: null,
    ...facts,
    ...clashes,
    ...place,
    title: storedText(title),
    audience: storedText(audience),
    provenance: 'RECORDED',
    createdAt: now,
    createdBy: viewer.userId,
    updatedAt: now,
    updatedBy: viewer.userId,
  });
  await tx.flush();
  await writeHosts(tx, 'training_event', event.id, hostCourtIds);
  await writeSessions(tx, event.id, sessions);
  const { startsOn } = event;
  const notFulfilled = await fulfilForLead(tx, event.id, { hostCourtIds, planItemId, startsOn });
  if (notFulfilled) return notFulfilled;
  const cause = entryCause(startsOn, localDay(now));
  await post(tx, countedTrainingEvents, event.id, cause, { userId: viewer.userId, now });
  return event.id;
}
