import { Field, InputType } from 'type-graphql';
import { AsSent } from '../platform/checks.ts';
import { type Condition, searched } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

@InputType({ description: 'Which partner projects.' })
export class PartnerProjectFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or of the partner, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;
}

export const partnerProjectConditions = (filter: PartnerProjectFilter): Condition[] =>
  searched(filter.search, 'e.name', 'e.partner_name');

export type PartnerProjectSortField = 'NAME' | 'STARTS_ON';

export const PartnerProjectSort = sortOf<PartnerProjectSortField>('PartnerProject', {
  NAME: "The name, in the caller's language and alphabet.",
  STARTS_ON: 'The first day.',
});

/** SQL after `order by`; latest first where nothing is asked. */
export function partnerProjectOrder(sort: Sort<PartnerProjectSortField> | null, read: Reading): string {
  const name = `localized(e.name, '${read.tag}') collate ${collation(read)}`;
  return orderBy(
    sort,
    { NAME: name, STARTS_ON: 'e.starts_on' },
    { field: 'STARTS_ON', direction: 'DESC' },
    `${name}, e.id`,
  );
}
