import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { OutletReach, PublicationKind, PublicationState } from '@bitim/schema/vocabulary/publication';
import { AsSent, Id, ListOf } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { GraphQLLanguage, LocalDate } from '../platform/scalars.ts';
import type { Reading } from '../platform/shape.ts';
import { publicationWritable } from './press.access.ts';
import { GraphQLOutletReach, GraphQLPublicationKind, GraphQLPublicationState } from './press.enum.ts';

@InputType({ description: 'Which publications; every condition given must hold.' })
export class PublicationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the headline or the outlet, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => [GraphQLPublicationKind], { nullable: true, description: 'One of these kinds.' })
  @ListOf(1, 10)
  kinds?: PublicationKind[] | null;

  @Field(() => [GraphQLPublicationState], { nullable: true, description: 'In one of these states.' })
  @ListOf(1, 10)
  states?: PublicationState[] | null;

  @Field(() => ID, { nullable: true, description: 'Came out in this outlet.' })
  @Id()
  outletId?: string | null;

  @Field(() => GraphQLOutletReach, { nullable: true, description: 'Came out in an outlet of this reach.' })
  reach?: OutletReach | null;

  @Field(() => ID, { nullable: true, description: 'This court contributed.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A court of this region contributed.' })
  @Id()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made for this programme.' })
  @Id()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this work.' })
  @Id()
  workId?: string | null;

  @Field(() => GraphQLLanguage, { nullable: true, description: 'In this language.' })
  language?: Language | null;

  @Field(() => LocalDate, { nullable: true, description: 'Came out on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Came out on this day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: "One of the caller's courts contributed." })
  mine?: boolean | null;
}

export function publicationConditions(filter: PublicationFilter, read: Reading): Condition[] {
  return [
    ...searched(filter.search, 'e.title', '(select name from outlet where id = e.outlet_id)'),
    ...when(filter.kinds, (kinds) => sql`e.kind = any(${kinds}::text[])`),
    ...when(filter.states, (states) => sql`e.state = any(${states}::text[])`),
    ...when(filter.outletId, (id) => sql`e.outlet_id = ${id}`),
    ...when(
      filter.reach,
      (reach) => sql`exists (select from outlet o where o.id = e.outlet_id and o.reach = ${reach})`,
    ),
    ...when(
      filter.courtId,
      (id) =>
        sql`exists (select from publication_court pc where pc.publication_id = e.id and pc.court_id = ${id})`,
    ),
    ...when(
      filter.regionId,
      (id) => sql`exists (select from publication_court pc join court c on c.id = pc.court_id
                                                  where pc.publication_id = e.id and c.region_id = ${id})`,
    ),
    ...when(filter.programmeId, (id) => sql`e.programme_id = ${id}`),
    ...when(filter.workId, (id) => sql`e.work_id = ${id}`),
    ...when(filter.language, (language) => sql`e.language = ${language}`),
    ...when(filter.from, (day) => sql`e.published_on >= ${day}`),
    ...when(filter.to, (day) => sql`e.published_on <= ${day}`),
    ...(filter.mine ? [sql.raw(publicationWritable('e', read))] : []),
  ];
}
