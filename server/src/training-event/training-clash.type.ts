import { Field, Int, ObjectType } from 'type-graphql';
import type { ClashKind } from '@bitim/schema/vocabulary/event';
import { PersonType } from '../person/person.type.ts';
import { LocalDateTime, TimeZone } from '../platform/scalars.ts';
import { GraphQLClashKind } from './training-event.enum.ts';
import { TrainingEventType } from './training-event.type.ts';

@ObjectType('TrainingClash', {
  simpleResolvers: true,
  description: 'A room, a trainer or a participant of a session is wanted at the same time elsewhere.',
})
export class TrainingClashType {
  @Field(() => Int, { description: 'The session, by its position among those asked about, from 0.' })
  sessionIndex!: number;

  @Field(() => GraphQLClashKind, { description: 'Of what.' })
  kind!: ClashKind;

  @Field(() => PersonType, { nullable: true, description: 'Who is wanted twice; null for a room.' })
  person!: PersonType | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The other session, where it is one of those asked about; null where it is of another event.',
  })
  otherSessionIndex!: number | null;

  @Field(() => TrainingEventType, {
    nullable: true,
    description: 'The other event; null where the caller may not know it, and within one event.',
  })
  event!: TrainingEventType | null;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When the other session begins, by its venue's wall clock; null where `event` is.",
  })
  startsAt!: string | null;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When the other session ends, by its venue's wall clock; null where `event` is.",
  })
  endsAt!: string | null;

  @Field(() => TimeZone, {
    nullable: true,
    description: 'The zone of the other venue; null where `event` is.',
  })
  timeZone!: string | null;
}
