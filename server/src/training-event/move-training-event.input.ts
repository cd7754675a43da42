import { Field, ID, InputType } from 'type-graphql';
import { Id, Text } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { LocalDate, LocalDateTime } from '../platform/scalars.ts';

const COMMENT = {
  nullable: true,
  description: 'Why it may stand although a trainer or a participant is elsewhere then; 3 to 500 characters.',
};

@InputType({ description: 'New days of an event; its sessions keep their wall-clock times.' })
export class MoveTrainingEventInput extends VersionedInput {
  @Field(() => LocalDate, { description: 'The new first day; sessions move by as many days.' })
  startsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The new last day; null: it stays as long as it is.',
  })
  endsOn?: string | null;

  @Field(() => String, COMMENT)
  @Text(3, 500)
  clashComment?: string | null;
}

@InputType({ description: 'New times of one session.' })
export class MoveTrainingSessionInput extends VersionedInput {
  @Field(() => ID, { description: 'The session; `id` and `version` are those of the event.' })
  @Id()
  sessionId!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  startsAt!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock; after the start." })
  endsAt!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where the hour of the start comes twice: whether the earlier one is meant. Else it is not looked at.',
  })
  startsEarlier?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The same of the end.' })
  endsEarlier?: boolean | null;

  @Field(() => String, COMMENT)
  @Text(3, 500)
  clashComment?: string | null;
}
