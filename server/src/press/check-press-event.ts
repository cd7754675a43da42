import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { checkCourts } from '../court/check-courts.ts';
import { whyNotHeld } from '../event/lifecycle.domain.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import type { Reading } from '../platform/shape.ts';
import { checkZone } from '../platform/time-zones.ts';
import type { UserError } from '../platform/user-error.ts';
import type { PressEventFieldsInput } from './press-event.input.ts';

/** Everything about a press event's input that its fields alone do not tell. @param state as it is, or is to become. */
export async function checkPressEvent(
  em: EntityManager,
  input: PressEventFieldsInput,
  state: EventState,
  { read, now }: { read: Reading; now: Date },
): Promise<UserError | null> {
  const { startsAt, endsAt, hostCourtIds } = input;
  if (whyNotHeld(state) === null && endsAt.slice(0, 10) > localDay(now))
    return invalid(['endsAt'], 'IN_THE_FUTURE');
  const wrongZone = await checkZone(em, input);
  if (wrongZone) return wrongZone;
  const pathOf = (index: number) => ['hostCourtIds', String(index)];
  return checkCourts(em, { courtIds: hostCourtIds, on: startsAt.slice(0, 10), pathOf, own: 1 }, read);
}
