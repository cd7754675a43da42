import { type ClassType, Field, InputType } from 'type-graphql';
import { graphqlEnum } from './enum.ts';
import { GraphQLSortDirection } from './scalars.ts';

export interface Sort<F extends string> {
  readonly field: F;
  readonly direction: 'ASC' | 'DESC';
}

/** The input type by which a list of `name` is sorted. @param fields what may be sorted by, with what that means. */
export function sortOf<F extends string>(name: string, fields: Record<F, string>): ClassType<Sort<F>> {
  const SortField = graphqlEnum<F>(`${name}SortField`, `What a list of ${name} is sorted by.`, fields);

  @InputType(`${name}Sort`, { description: `How a list of ${name} is sorted.` })
  class SortInput {
    @Field(() => SortField, { description: 'By what.' })
    field!: F;

    @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
    direction!: 'ASC' | 'DESC';
  }
  return SortInput;
}

/**
 * SQL after `order by`.
 *
 * @param by the expression behind each field.
 * @param usual the order where nothing is asked.
 * @param then what comes after it; must end in something unique.
 */
export function orderBy<F extends string>(
  asked: Sort<F> | null | undefined,
  by: Record<F, string>,
  usual: Sort<F>,
  then: string,
): string {
  const { field, direction } = asked ?? usual;
  return `${by[field]} ${direction === 'DESC' ? 'desc' : 'asc'}, ${then}`;
}
