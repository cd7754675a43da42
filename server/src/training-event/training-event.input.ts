import { Field, ID, InputType, Int } from 'type-graphql';
import type { DeliveryMode, EventState, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import { GraphQLEventState, GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { After, Id, Ids, NestedList, NotBefore, Text, WebAddress, Whole, Zone } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate, LocalDateTime } from '../platform/scalars.ts';
import type { FieldIssue } from '../platform/user-error.ts';
import type { CheckedAmongFields } from '../platform/validation.ts';
import { sessionsOutside } from './schedule.domain.ts';
import { GraphQLDeliveryMode } from './training-event.enum.ts';

@InputType({ description: 'A session as the form has it.' })
export class TrainingSessionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The session of this event to keep; null for a new one, and so for all of a new event.',
  })
  @Id()
  id?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its topic; null when that of the event.' })
  @Localized()
  title?: LocalizedTextInput | null;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  startsAt!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock; after the start." })
  @After('startsAt')
  endsAt!: string;

  @Field(() => String, { description: 'IANA zone of the venue, such as Asia/Almaty.' })
  @Zone()
  @Text(3, 64)
  timeZone!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where the hour of the start comes twice: whether the earlier one is meant. Else it is not looked at.',
  })
  startsEarlier?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The same of the end.' })
  endsEarlier?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Room or address, at most 300 characters.' })
  @Text(1, 300)
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The room; of a court that holds the event, or within the caller's scope.",
  })
  @Id()
  roomId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join online; http or https.' })
  @WebAddress()
  onlineUrl?: string | null;

  @Field(() => GraphQLDeliveryMode, { description: 'In person, online or both.' })
  deliveryMode!: DeliveryMode;

  @Field(() => [ID], { description: 'Persons who teach; at most 50.' })
  @Ids(0, 50)
  trainerIds!: string[];

  @Field(() => Int, { nullable: true, description: 'Heads counted; 0 to 100,000.' })
  @Whole(0, 100_000)
  headCount?: number | null;
}

@InputType({ description: 'What a form of a training event holds.' })
export abstract class TrainingEventFieldsInput implements CheckedAmongFields {
  @Field(() => LocalizedTextInput, { description: 'As printed on the invitation.' })
  @Localized()
  title!: LocalizedTextInput;

  @Field(() => GraphQLTrainingEventKind, { description: 'Seminar, round table and so on.' })
  kind!: TrainingEventKind;

  @Field(() => LocalDate, { description: "The first day, by the venue's wall clock." })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day; not before the first.' })
  @NotBefore('startsOn')
  endsOn!: string;

  @Field(() => [ID], {
    description: 'Courts that hold it: the first leads, and must be within your scope; at most 20.',
  })
  @Ids(1, 20)
  hostCourtIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The programme it is held for.' })
  @Id()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: "The partner's project it is held under." })
  @Id()
  partnerProjectId?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'For whom.' })
  @Localized()
  audience?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'Places; 1 to 100,000; null when not limited.' })
  @Whole(1, 100_000)
  capacity?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in a plan kept elsewhere, at most 100 characters.',
  })
  @Text(1, 100)
  planReference?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The item of the lead court's annual plan that it fulfils; null: none. Left out: as it was.",
  })
  @Id()
  planItemId?: string | null;

  @Field(() => [TrainingSessionInput], {
    description: 'Its sessions; at most 50, each within the days of the event.',
  })
  @NestedList(0, 50)
  sessions!: TrainingSessionInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why it may stand although a trainer or a participant is elsewhere then; 3 to 500 characters. Kept while there is such a clash; null keeps what was said before.',
  })
  @Text(3, 500)
  clashComment?: string | null;

  issuesAmong(): FieldIssue[] {
    return sessionsOutside(this);
  }
}

/** What is asked of every event that is written, whether it came from a form or from a series. */
export type TrainingEventFields = Omit<TrainingEventFieldsInput, 'issuesAmong'>;

@InputType({ description: 'A new training event.' })
export class CreateTrainingEventInput extends TrainingEventFieldsInput {
  @Field(() => GraphQLEventState, { defaultValue: 'SCHEDULED', description: 'DRAFT, SCHEDULED or HELD.' })
  state!: EventState;
}

@InputType({ description: 'A training event as it should be; the whole form, not a part of it.' })
export class EditTrainingEventInput extends TrainingEventFieldsInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
