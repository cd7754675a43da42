import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import type { SignedInContext } from '../access/request-context.ts';
import { Id, Text } from '../platform/checks.ts';
import { take } from '../platform/claim.ts';
import { invalid, issue } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type FieldIssue, NotFoundError, StateError, UserError } from '../platform/user-error.ts';
import type { CheckedAmongFields } from '../platform/validation.ts';
import { mayMark } from './attendance-time.domain.ts';
import { MARKED_EVENT, type MarkedEvent } from './mark-attendance.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { GraphQLAttendanceMark } from './training-event.enum.ts';

@InputType({
  description:
    "The mark of the event for one person, in place of the sessions'. It counts nothing by itself.",
})
export class SetEventMarkInput implements CheckedAmongFields {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  id!: string;

  @Field(() => ID, { description: 'The registration; of somebody who came to at least one session.' })
  @Id()
  registrationId!: string;

  @Field(() => GraphQLAttendanceMark, {
    nullable: true,
    description: 'FULL or PARTIAL; null: what the sessions say.',
  })
  mark?: AttendanceMark | null;

  @Field(() => String, { nullable: true, description: 'Why; 3 to 500 characters; with a mark only.' })
  @Text(3, 500)
  reason?: string | null;

  issuesAmong(): FieldIssue[] {
    const said = this.mark !== null && this.mark !== undefined;
    const mark =
      said && this.mark !== 'FULL' && this.mark !== 'PARTIAL' ? [issue(['mark'], 'VALUE_FORMAT')] : [];
    const hasReason = typeof this.reason === 'string';
    return said === hasReason ? mark : [...mark, issue(['reason'], said ? 'REQUIRED' : 'VALUE_FORMAT')];
  }
}

/** Says of one person how much of the event was attended, where the sessions do not tell. @returns the event's id. */
export async function setEventMark(
  { em, now, read }: SignedInContext,
  { id, registrationId, mark = null, reason = null }: SetEventMarkInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const event = await take<MarkedEvent>(tx, id, trainingEventClaim(read), MARKED_EVENT);
    if (event instanceof UserError) return event;
    if (!mayMark(event, localDay(now))) return new StateError(event.state);
    const { rows } = await sql<{ attended: boolean }>`
      update training_registration set event_mark = ${mark}, event_mark_reason = ${reason}, version = version + 1
       where id = ${registrationId} and event_id = ${id} returning attended`.execute(tx.getKysely());
    const [registration] = rows;
    if (!registration) return new NotFoundError(['registrationId']);
    return mark !== null && !registration.attended ? invalid(['mark'], 'NOT_ATTENDED') : id;
  });
}
