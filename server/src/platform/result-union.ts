import { type ClassType, createUnionType } from 'type-graphql';

type Named = { __typename: string };

/** The result of a mutation: the record itself, or one of the failures that can happen. */
export function resultUnion<T extends readonly ClassType[]>(
  name: string,
  description: string,
  types: () => T,
): object {
  return createUnionType({ name, description, types, resolveType: (value) => (value as Named).__typename });
}
