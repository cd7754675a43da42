import { Field, InputType } from 'type-graphql';
import { AsSent } from '../platform/checks.ts';
import { type Condition, searched } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

@InputType({ description: 'Which programmes.' })
export class ProgrammeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;
}

export const programmeConditions = (filter: ProgrammeFilter): Condition[] =>
  searched(filter.search, 'e.name', 'e.code');

export type ProgrammeSortField = 'NAME' | 'STARTS_ON';

export const ProgrammeSort = sortOf<ProgrammeSortField>('Programme', {
  NAME: "The name, in the caller's language and alphabet.",
  STARTS_ON: 'The first day.',
});

/** SQL after `order by`; latest first where nothing is asked. */
export function programmeOrder(sort: Sort<ProgrammeSortField> | null, read: Reading): string {
  const name = `localized(e.name, '${read.tag}') collate ${collation(read)}`;
  return orderBy(
    sort,
    { NAME: name, STARTS_ON: 'e.starts_on' },
    { field: 'STARTS_ON', direction: 'DESC' },
    `${name}, e.id`,
  );
}
