import type { EntityManager } from '@mikro-orm/postgresql';
import { checkCourts } from '../court/check-courts.ts';
import type { Reading } from '../platform/shape.ts';
import type { UserError } from '../platform/user-error.ts';
import type { PressEventFieldsInput } from './press-event.input.ts';

/** Everything about a press event's input that its fields alone do not tell. */
export async function checkPressEvent(
  em: EntityManager,
  input: PressEventFieldsInput,
  read: Reading,
): Promise<UserError | null> {
  const pathOf = (index: number) => ['hostCourtIds', String(index)];
  return checkCourts(
    em,
    { courtIds: input.hostCourtIds, on: input.startsAt.slice(0, 10), pathOf, own: 1 },
    read,
  );
}
