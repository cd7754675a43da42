import { Field, ID, InputType, Int } from 'type-graphql';
import { AsSent, Id, Whole } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

@InputType({ description: 'A new work.' })
export class CreateWorkInput {
  @Field(() => LocalizedTextInput, { description: 'Its title.' })
  @Localized()
  title!: LocalizedTextInput;
}

@InputType({ description: 'A work as it should be.' })
export class EditWorkInput extends CreateWorkInput {
  @Field(() => ID, { description: 'The work.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}

@InputType({ description: 'Which works.' })
export class WorkFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;
}

export type WorkSortField = 'TITLE';

export const WorkSort = sortOf<WorkSortField>('Work', {
  TITLE: "The title, in the caller's language and alphabet.",
});

/** SQL after `order by`; by title where nothing is asked. */
export function workOrder(sort: Sort<WorkSortField> | null | undefined, read: Reading): string {
  const by = { TITLE: `localized(e.title, '${read.tag}') collate ${collation(read)}` };
  return orderBy(sort, by, { field: 'TITLE', direction: 'ASC' }, 'e.id');
}
