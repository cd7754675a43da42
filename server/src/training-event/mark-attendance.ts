import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { AttendanceMark, EventState } from '@bitim/schema/vocabulary/event';
import type { SignedInContext } from '../access/request-context.ts';
import { causeOfCounting } from '../ledger/cause-of-counting.ts';
import { post } from '../ledger/post.ts';
import { Id, NestedList } from '../platform/checks.ts';
import { take } from '../platform/claim.ts';
import { issue } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, StateError, UserError } from '../platform/user-error.ts';
import { mayMark } from './attendance-time.domain.ts';
import { checkAttendance, headCountIssues } from './check-attendance.ts';
import { checkMarks } from './check-marks.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { AttendanceInput } from './record-attendance.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { GraphQLAttendanceMark } from './training-event.enum.ts';
import { writeMarks } from './write-marks.ts';

@InputType({ description: 'A mark in place of the one that was seen.' })
export class SeenAttendanceInput extends AttendanceInput {
  @Field(() => GraphQLAttendanceMark, {
    description: 'The mark that was seen. Where another one is stored by now, that one stays.',
  })
  seen!: AttendanceMark;
}

@InputType({
  description:
    'Marks of an event, a few at a time. They need no version of the event: each says what it takes the place of.',
})
export class MarkAttendanceInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  id!: string;

  @Field(() => [SeenAttendanceInput], {
    description: '1 to 500 marks; each person and session once. All are stored, or none.',
  })
  @NestedList(1, 500)
  marks!: SeenAttendanceInput[];
}

/** Where an event stands, as marks ask of it. */
export interface MarkedEvent {
  readonly state: EventState;
  readonly startsOn: string;
}

export const MARKED_EVENT = sql`e.state, e.starts_on::text as "startsOn"`;

/** Says who came, mark by mark, beside whoever else does so at the same time. @returns the event's id. */
export async function markAttendance(
  { em, viewer, now, read }: SignedInContext,
  { id, marks }: MarkAttendanceInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const event = await take<MarkedEvent>(tx, id, trainingEventClaim(read), MARKED_EVENT);
    if (event instanceof UserError) return event;
    if (!mayMark(event, localDay(now))) return new StateError(event.state);
    const wrong =
      (await checkAttendance(tx, id, { marks, headCounts: [] })) ??
      (await checkMarks(tx, id, marks)) ??
      (await changedMeanwhile(tx, id, marks));
    if (wrong) return wrong;
    await writeMarks(tx, marks, { userId: viewer.userId, now });
    const fewer = await headCountIssues(tx, id, []);
    if (fewer) return fewer;
    await postAttendance(tx, id, event.startsOn, { userId: viewer.userId, now });
    return id;
  });
}

/** Brings the ledger up to the marks; before an event is said to have been held, none of them counts. */
export async function postAttendance(
  em: EntityManager,
  eventId: string,
  startsOn: string,
  by: { readonly userId: string | null; readonly now: Date },
): Promise<void> {
  const cause = await causeOfCounting(em, 'TRAINING_EVENT', eventId, startsOn, by.now, 'ATTENDANCES');
  await post(em, countedTrainingEvents, eventId, cause, by);
}

/** Marks that are by now neither what was seen nor what is wanted: somebody else made them, or a participant by QR. */
async function changedMeanwhile(
  em: EntityManager,
  eventId: string,
  marks: readonly SeenAttendanceInput[],
): Promise<InvalidInputError | null> {
  const { rows } = await sql<{ cell: string; mark: AttendanceMark }>`
    select a.registration_id || ' ' || a.session_id as cell, a.mark
      from training_attendance a join training_session s on s.id = a.session_id where s.event_id = ${eventId}`.execute(
    em.getKysely(),
  );
  const stored = new Map(rows.map(({ cell, mark }) => [cell, mark]));
  const issues = marks.flatMap(({ registrationId, sessionId, mark, seen }, index) => {
    const now = stored.get(`${registrationId} ${sessionId}`) ?? 'NOT_RECORDED';
    return now === seen || now === mark ? [] : [issue(['marks', String(index), 'seen'], 'MARK_CHANGED')];
  });
  return issues.length > 0 ? new InvalidInputError(issues) : null;
}
