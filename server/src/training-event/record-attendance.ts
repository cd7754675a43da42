import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import type { SignedInContext } from '../access/request-context.ts';
import { causeOfCounting } from '../ledger/cause-of-counting.ts';
import { post } from '../ledger/post.ts';
import { Id, NestedList, Whole } from '../platform/checks.ts';
import { claim, VersionedInput } from '../platform/claim.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { mayMark } from './attendance-time.domain.ts';
import { checkAttendance, headCountIssues } from './check-attendance.ts';
import { checkMarks } from './check-marks.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import { GraphQLAttendanceMark } from './training-event.enum.ts';
import { writeMarks } from './write-marks.ts';

@InputType({ description: 'Whether one person came to one session.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'The registration.' })
  @Id()
  registrationId!: string;

  @Field(() => ID, { description: 'The session.' })
  @Id()
  sessionId!: string;

  @Field(() => GraphQLAttendanceMark, { description: 'NOT_RECORDED takes a mark back.' })
  mark!: AttendanceMark;
}

@InputType({ description: 'How many heads were counted at a session.' })
export class HeadCountInput {
  @Field(() => ID, { description: 'The session.' })
  @Id()
  sessionId!: string;

  @Field(() => Int, { nullable: true, description: '0 to 100,000; null when nobody counted.' })
  @Whole(0, 100_000)
  headCount?: number | null;
}

@InputType({ description: 'Says who came; marks that are not named stay as they are.' })
export class RecordAttendanceInput extends VersionedInput {
  @Field(() => [AttendanceInput], {
    description: 'At most 5,000 marks at once; each person and session once.',
  })
  @NestedList(0, 5000)
  marks!: AttendanceInput[];

  @Field(() => [HeadCountInput], { description: 'Head counts, where no names are known; each session once.' })
  @NestedList(0, 50)
  headCounts!: HeadCountInput[];
}

/** Records who came to which session, and posts the attendance. @returns the event's id. */
export async function recordAttendance(
  { em, viewer, now, read }: SignedInContext,
  input: RecordAttendanceInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (!mayMark(event, localDay(now))) return new StateError(event.state);
      const wrong =
        (await checkAttendance(tx, event.id, input)) ?? (await checkMarks(tx, event.id, input.marks));
      if (wrong) return wrong;
      const db = tx.getKysely();
      await writeMarks(tx, input.marks, { userId: viewer.userId, now });
      await sql`update training_session s set head_count = given."headCount"
                  from json_to_recordset(${JSON.stringify(input.headCounts)}::json) as given ("sessionId" uuid, "headCount" integer)
                 where s.id = given."sessionId"`.execute(db);
      const fewer = await headCountIssues(tx, event.id, input.headCounts);
      if (fewer) return fewer;
      tx.assign(event, { updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      const { id, startsOn } = event;
      const cause = await causeOfCounting(tx, 'TRAINING_EVENT', id, startsOn, now, 'ATTENDANCES');
      await post(tx, countedTrainingEvents, id, cause, { userId: viewer.userId, now });
      return event.id;
    },
    TRAINING_EVENT_FIELDS,
  );
}
