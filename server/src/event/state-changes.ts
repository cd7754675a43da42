import { Field, ObjectType } from 'type-graphql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { columns, instant, many, type Relation, type Shape } from '../platform/shape.ts';
import { GraphQLEventState } from './event.enum.ts';
import type { EventTable } from './hosts.ts';

@ObjectType('EventStateChange', {
  simpleResolvers: true,
  description:
    'One step in the life of an event. What was before this was written down is null, not guessed.',
})
export class EventStateChangeType {
  @Field(() => GraphQLEventState, {
    nullable: true,
    description: 'Where it stood before; null when it was entered so, or that is not known.',
  })
  from!: EventState | null;

  @Field(() => GraphQLEventState, {
    description: 'Where it stood from then on; the same as before when it was put off again.',
  })
  to!: EventState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled or postponed; null when not said.',
  })
  reason!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The new day, where it was put off to one; null otherwise.',
  })
  postponedTo!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Its first day as it was then; null when not known.',
  })
  startsOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; null when not known.' })
  at!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of whoever did it; null outside the scope of the event's courts, when it was loaded, and when not known.",
  })
  by!: string | null;
}

/** Who did it is about a person: it is read within the scope of the hosts, as the list of participants is. */
const shapeOf = (table: EventTable): Shape => ({
  typename: 'EventStateChange',
  fields: {
    ...columns('reason', 'postponedTo', 'startsOn'),
    from: (t) => `${t}.from_state`,
    to: (t) => `${t}.to_state`,
    at: (t) => instant(`${t}.changed_at`),
    by: (t, read) =>
      `(select u.name from app_user u where u.id = ${t}.changed_by and exists
         (select from ${table}_host h where h.event_id = ${t}.event_id and ${read.inScope('h.court_id')}))`,
  },
});

/** The path of the event through its states, as it went. */
export function stateChangesOf(table: EventTable): Relation {
  const shape = shapeOf(table);
  return many(
    () => shape,
    (c, p) => `${table}_state_change ${c} where ${c}.event_id = ${p}.id`,
    (c) => `${c}.id`,
  );
}
