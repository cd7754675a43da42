import { Field, ID, InputType } from 'type-graphql';
import { AsSent, Id, ListOf, Text } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { LocalDate } from '../platform/scalars.ts';
import type { SeriesScope } from '@bitim/schema/vocabulary/event';
import { CancelEventInput } from '../event/event.input.ts';
import { GraphQLSeriesScope } from './training-event.enum.ts';
import { EditTrainingEventInput } from './training-event.input.ts';
import { MOST_OCCURRENCES } from './recurrence.domain.ts';

const RULE = {
  description:
    'Which days, as RFC 5545 writes it: FREQ=DAILY, WEEKLY or MONTHLY, with INTERVAL, BYDAY or BYMONTHDAY, and COUNT or UNTIL (a day); such as FREQ=MONTHLY;BYDAY=2TU;COUNT=12. The event itself is the first.',
};

@InputType({ description: 'How an event is to be repeated.' })
export class RepeatTrainingEventInput extends VersionedInput {
  @Field(() => String, RULE)
  @AsSent(1, 200)
  rule!: string;

  @Field(() => [LocalDate], {
    defaultValue: [],
    description: 'Days of the rule that are left out; at most 200.',
  })
  @ListOf(0, MOST_OCCURRENCES)
  exceptOn!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why they may stand although a trainer is elsewhere on some days; 3 to 500 characters.',
  })
  @Text(3, 500)
  clashComment?: string | null;
}

@InputType({ description: 'A rule that is thought about.' })
export class TrainingSeriesPreviewInput {
  @Field(() => ID, { description: 'The event that is to be repeated.' })
  @Id()
  eventId!: string;

  @Field(() => String, RULE)
  @AsSent(1, 200)
  rule!: string;
}

@InputType({ description: 'An event of a series as it should be, and which others are meant with it.' })
export class EditTrainingSeriesInput extends EditTrainingEventInput {
  @Field(() => GraphQLSeriesScope, { description: 'This one, this and those after it, or all.' })
  scope!: SeriesScope;
}

@InputType({ description: 'Says that an event of a series will not be, and which others with it.' })
export class CancelTrainingSeriesInput extends CancelEventInput {
  @Field(() => GraphQLSeriesScope, { description: 'This one, this and those after it, or all.' })
  scope!: SeriesScope;
}
