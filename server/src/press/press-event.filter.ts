import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { EventState, PressEventKind } from '@bitim/schema/vocabulary/event';
import { GraphQLEventState } from '../event/event.enum.ts';
import { hostedBy, hostedByMine, hostedInRegion } from '../event/hosts.ts';
import { AsSent, Id, ListOf } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import type { Reading } from '../platform/shape.ts';
import { GraphQLPressEventKind } from './press.enum.ts';

@InputType({ description: 'Which press events; every condition given must hold.' })
export class PressEventFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title or the place, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => [GraphQLPressEventKind], { nullable: true, description: 'One of these kinds.' })
  @ListOf(1, 10)
  kinds?: PressEventKind[] | null;

  @Field(() => [GraphQLEventState], { nullable: true, description: 'In one of these states.' })
  @ListOf(1, 10)
  states?: EventState[] | null;

  @Field(() => ID, { nullable: true, description: 'Held by this court, as lead or co-host.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held by a court of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held for this programme.' })
  @Id()
  programmeId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Starts on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Starts on this day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Held by one of the caller's courts." })
  mine?: boolean | null;
}

export function pressEventConditions(filter: PressEventFilter, read: Reading): Condition[] {
  return [
    ...searched(filter.search, 'e.title', 'e.place'),
    ...when(filter.kinds, (kinds) => sql`e.kind = any(${kinds}::text[])`),
    ...when(filter.states, (states) => sql`e.state = any(${states}::text[])`),
    ...when(filter.courtId, (courtId) => hostedBy('press_event', courtId)),
    ...when(filter.regionId, (regionId) => hostedInRegion('press_event', regionId)),
    ...when(filter.programmeId, (id) => sql`e.programme_id = ${id}`),
    ...when(filter.from, (day) => sql`e.starts_at >= ${day}::date`),
    ...when(filter.to, (day) => sql`e.starts_at < ${day}::date + 1`),
    ...(filter.mine ? [hostedByMine('press_event', read)] : []),
  ];
}
