import type { EntityManager } from '@mikro-orm/postgresql';
import { checkCourts } from '../court/check-courts.ts';
import type { Reading } from '../platform/shape.ts';
import type { UserError } from '../platform/user-error.ts';
import type { TrainingEventFieldsInput } from './training-event.input.ts';

/** Everything about an event's input that its fields alone do not tell. */
export async function checkTrainingEvent(
  em: EntityManager,
  input: TrainingEventFieldsInput,
  read: Reading,
): Promise<UserError | null> {
  const pathOf = (index: number) => ['hostCourtIds', String(index)];
  return checkCourts(em, { courtIds: input.hostCourtIds, on: input.startsOn, pathOf, own: 1 }, read);
}
