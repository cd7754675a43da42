import { Field, ID, InputType } from 'type-graphql';
import type { CalendarFeedSubject } from '@bitim/schema/vocabulary/event';
import type { Language } from '@bitim/schema/vocabulary/language';
import { Id } from '../platform/checks.ts';
import { issue } from '../platform/issue.ts';
import { GraphQLLanguage } from '../platform/scalars.ts';
import type { FieldIssue } from '../platform/user-error.ts';
import type { CheckedAmongFields } from '../platform/validation.ts';
import { GraphQLCalendarFeedSubject } from './training-event.enum.ts';

@InputType({ description: 'A calendar feed to be made.' })
export class CreateCalendarFeedInput implements CheckedAmongFields {
  @Field(() => GraphQLCalendarFeedSubject, { description: 'Of what it tells.' })
  what!: CalendarFeedSubject;

  @Field(() => ID, { nullable: true, description: 'The court, for COURT and for nothing else.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The trainer, for TRAINER and for nothing else.' })
  @Id()
  personId?: string | null;

  @Field(() => GraphQLLanguage, { description: 'The language of its texts.' })
  language!: Language;

  issuesAmong(): FieldIssue[] {
    return [
      ...subjectIssues('courtId', this.courtId, this.what === 'COURT'),
      ...subjectIssues('personId', this.personId, this.what === 'TRAINER'),
    ];
  }
}

function subjectIssues(field: string, id: string | null | undefined, needed: boolean): FieldIssue[] {
  const given = id !== null && id !== undefined;
  return given === needed ? [] : [issue([field], needed ? 'REQUIRED' : 'VALUE_FORMAT')];
}

@InputType({ description: 'Which of the own feeds gets a new address; the old one ends at once.' })
export class RenewCalendarFeedInput {
  @Field(() => ID, { description: 'The feed.' })
  @Id()
  id!: string;
}

@InputType({ description: 'Which of the own feeds ends.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: 'The feed.' })
  @Id()
  id!: string;
}
