import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, Text, Whole } from '../platform/checks.ts';
import { graphqlEnum } from '../platform/enum.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { GraphQLSortDirection } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';

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
  @Text(1, 100)
  search?: string | null;
}

const GraphQLWorkSortField = graphqlEnum<'TITLE'>('WorkSortField', 'What works are sorted by.', {
  TITLE: "The title, in the caller's language and alphabet.",
});

@InputType({ description: 'How works are sorted.' })
export class WorkSort {
  @Field(() => GraphQLWorkSortField, { description: 'By what.' })
  field!: 'TITLE';

  @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
  direction!: 'ASC' | 'DESC';
}

/** SQL after `order by`; by title where nothing is asked. */
export const workOrder = (sort: WorkSort | null | undefined, read: Reading): string =>
  `localized(e.title, '${read.tag}') collate ${collation(read)} ${sort?.direction === 'DESC' ? 'desc' : 'asc'}, e.id`;
