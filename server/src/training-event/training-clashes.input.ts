import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { After, Id, Ids, NestedList, Text, Zone } from '../platform/checks.ts';
import { LocalDateTime } from '../platform/scalars.ts';

@InputType({ description: 'A session whose clashes are looked for.' })
export class DraftSessionInput {
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
      'Where the hour of the start comes twice: whether the earlier one is meant; null: the later.',
  })
  startsEarlier?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The same of the end.' })
  endsEarlier?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The room.' })
  @Id()
  roomId?: string | null;

  @Field(() => [ID], { description: 'Persons who teach; at most 50.' })
  @Ids(0, 50)
  trainerIds!: string[];
}

@InputType({ description: 'Sessions as a form has them.' })
export class TrainingClashesInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The event that they are of: its stored sessions are left out, those on its list are looked for.',
  })
  @Id()
  eventId?: string | null;

  @Field(() => [DraftSessionInput], { description: 'Its sessions; at most 50.' })
  @NestedList(0, 50)
  sessions!: DraftSessionInput[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Persons who are to take part beside them; at most 500.',
  })
  @Ids(0, 500)
  participantIds?: string[] | null;
}

@ArgsType()
export class ClashCommentArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Why it may stand although a trainer or a participant is elsewhere then; 3 to 500 characters.',
  })
  @Text(3, 500)
  clashComment?: string | null;
}
