import type { EntityManager } from '@mikro-orm/postgresql';
import { checkCourts } from '../court/check-courts.ts';
import { issue } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import { type FieldIssue, InvalidInputError, type UserError } from '../platform/user-error.ts';
import type { TrainingEventFieldsInput } from './training-event.input.ts';

/** What the days and sessions of an event get wrong among themselves. Pure. */
export function scheduleIssues({
  startsOn,
  endsOn,
  sessions,
}: Pick<TrainingEventFieldsInput, 'startsOn' | 'endsOn' | 'sessions'>): FieldIssue[] {
  if (endsOn < startsOn) return [issue(['endsOn'], 'END_BEFORE_START')];
  return sessions.flatMap((session, index) => {
    const path = ['sessions', String(index)];
    if (session.endsAt <= session.startsAt) return [issue([...path, 'endsAt'], 'END_BEFORE_START')];
    const outside = session.startsAt.slice(0, 10) < startsOn || session.endsAt.slice(0, 10) > endsOn;
    return outside ? [issue([...path, 'startsAt'], 'OUTSIDE_EVENT')] : [];
  });
}

/** Everything about an event's input that its fields alone do not tell. */
export async function checkTrainingEvent(
  em: EntityManager,
  input: TrainingEventFieldsInput,
  read: Reading,
): Promise<UserError | null> {
  const issues = scheduleIssues(input);
  if (issues.length > 0) return new InvalidInputError(issues);
  const pathOf = (index: number) => ['hostCourtIds', String(index)];
  return checkCourts(em, { courtIds: input.hostCourtIds, on: input.startsOn, pathOf, own: 1 }, read);
}
