import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EventType } from '@bitim/schema/vocabulary/event';
import { graphqlEnum } from '../platform/enum.ts';
import { LocalDate } from '../platform/scalars.ts';

const GraphQLEventType = graphqlEnum<EventType>('EventType', 'The two kinds of event that courts hold.', {
  TRAINING_EVENT: 'A training event.',
  PRESS_EVENT: 'A press event.',
});

@ObjectType('EventChange', {
  simpleResolvers: true,
  description: 'That an event has changed, and no more: what it is now is read as ever.',
})
export class EventChangeType {
  @Field(() => GraphQLEventType, { description: 'What has changed.' })
  eventType!: EventType;

  @Field(() => ID, {
    nullable: true,
    description: 'Which; null when any of them may have changed: the first of a stream, and after a gap.',
  })
  id!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version now; null when it is not there for the caller any more, and where `id` is null.',
  })
  version!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its first day now; null where `version` is.' })
  startsOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day now; null where `version` is.' })
  endsOn!: string | null;
}

/** Any event may have changed. */
export const ANYTHING: readonly EventChangeType[] = (['TRAINING_EVENT', 'PRESS_EVENT'] as const).map(
  (eventType) => ({ eventType, id: null, version: null, startsOn: null, endsOn: null }),
);
