import type { SignedInContext } from '../access/request-context.ts';
import { writeHosts } from '../event/hosts.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { localDay } from '../platform/local-day.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, type UserError } from '../platform/user-error.ts';
import { checkPressEvent } from './check-press-event.ts';
import { countedPressEvents } from './counted-press-events.ts';
import { PRESS_EVENT_FIELDS } from './press.claim.ts';
import { PressEvent } from './press-event.entity.ts';
import type { CreatePressEventInput } from './press-event.input.ts';

/** Puts a new press event into the register: as a draft, on the calendar, or as already held. @returns its id. */
export async function createPressEvent(
  context: SignedInContext,
  input: CreatePressEventInput,
): Promise<string | UserError> {
  const { em, viewer, now } = context;
  if (input.state !== 'DRAFT' && input.state !== 'SCHEDULED' && input.state !== 'HELD')
    return new StateError(input.state);
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkPressEvent(tx, input, input.state, context);
      if (wrong) return wrong;
      const { hostCourtIds, title, ...facts } = input;
      const event = tx.create(PressEvent, {
        place: null,
        programmeId: null,
        ...facts,
        title: storedText(title),
        provenance: 'RECORDED',
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      await writeHosts(tx, 'press_event', event.id, hostCourtIds);
      const cause = entryCause(event.startsAt.slice(0, 10), localDay(now));
      await post(tx, countedPressEvents, event.id, cause, { userId: viewer.userId, now });
      return event.id;
    },
    PRESS_EVENT_FIELDS,
  );
}
