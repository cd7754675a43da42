import type { SignedInContext } from '../access/request-context.ts';
import { hostIds, writeHosts } from '../event/hosts.ts';
import { isEditable, postponedToAfterEdit } from '../event/lifecycle.domain.ts';
import { causeOfEdit } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkPressEvent } from './check-press-event.ts';
import { countedPressEvents } from './counted-press-events.ts';
import { PRESS_EVENT_FIELDS, pressEventClaim } from './press.claim.ts';
import { PressEvent } from './press-event.entity.ts';
import type { EditPressEventInput } from './press-event.input.ts';

/** Replaces the facts of a press event by those of the form. @returns its id. */
export async function editPressEvent(
  context: SignedInContext,
  input: EditPressEventInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, PressEvent, input, pressEventClaim(read));
      if (event instanceof UserError) return event;
      if (!isEditable(event.state)) return new StateError(event.state);
      const wrong = await checkPressEvent(tx, input, event.state, context);
      if (wrong) return wrong;
      const { id, version: _seen, hostCourtIds, title, ...facts } = input;
      const cause = causeOfEdit(
        event.kind !== facts.kind,
        await hostIds(tx, 'press_event', id),
        hostCourtIds,
      );
      tx.assign(event, {
        place: null,
        programmeId: null,
        ...facts,
        postponedTo: postponedToAfterEdit(event, event.startsAt.slice(0, 10), facts.startsAt.slice(0, 10)),
        title: storedText(title),
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      await writeHosts(tx, 'press_event', id, hostCourtIds);
      await post(tx, countedPressEvents, id, cause, { userId: viewer.userId, now });
      return id;
    },
    PRESS_EVENT_FIELDS,
  );
}
