import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

/** A GraphQL enum out of a code list of the vocabulary. Every value says what it means. */
export function graphqlEnum<T extends string>(
  name: string,
  description: string,
  values: Record<T, string>,
): Record<T, T> {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, says]) => [value, { description: says }]),
  ) as Partial<Record<T, { description: string }>>;
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}
