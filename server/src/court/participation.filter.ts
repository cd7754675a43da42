import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, Whole } from '../platform/checks.ts';
import { type Condition, when } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

@InputType({ description: 'Which participations; every condition given must hold.' })
export class ParticipationFilter {
  @Field(() => ID, { nullable: true, description: 'In this programme.' })
  @Id()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this court.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the courts of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of this wave, 1 to 99.' })
  @Whole(1, 99)
  wave?: number | null;
}

export function participationConditions(filter: ParticipationFilter): Condition[] {
  return [
    ...when(filter.programmeId, (id) => sql`e.programme_id = ${id}`),
    ...when(filter.courtId, (id) => sql`e.court_id = ${id}`),
    ...when(filter.regionId, (id) => sql`e.court_id in (select id from court where region_id = ${id})`),
    ...when(filter.wave, (wave) => sql`e.wave = ${wave}`),
  ];
}

export type ParticipationSortField = 'COURT' | 'WAVE' | 'JOINED_ON';

export const ParticipationSort = sortOf<ParticipationSortField>('Participation', {
  COURT: "The court's name, in the caller's language and alphabet.",
  WAVE: 'The wave.',
  JOINED_ON: 'The first day.',
});

/** SQL after `order by`; by court where nothing is asked. */
export function participationOrder(sort: Sort<ParticipationSortField> | null, read: Reading): string {
  const court = `localized((select name from court where id = e.court_id), '${read.tag}') collate ${collation(read)}`;
  const by = { COURT: court, WAVE: 'e.wave', JOINED_ON: 'e.joined_on' };
  return orderBy(sort, by, { field: 'COURT', direction: 'ASC' }, `${court}, e.id`);
}
