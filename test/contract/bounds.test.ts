import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldsOf, inputClasses, operations, type Rule, rulesOn, schema } from './operations.ts';

/** Scalars that take nothing of unbounded length: their own pattern sees to it. */
const BOUNDED_SCALARS = ['Boolean', 'DateTime', 'LocalDate', 'LocalDateTime', 'Month', 'Period', 'TimeZone'];

const has = (rules: readonly Rule[], ...names: string[]) =>
  rules.some(({ name, type }) => names.includes(name ?? type) || names.includes(type));

/** What bounds a field of this type, as a sentence when it is missing. */
function unbounded(type: GraphQLInputType, rules: readonly Rule[]): string | null {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return has(rules, 'arrayMaxSize') ? unbounded(inner.ofType, rules) : 'a list without a size';
  }
  if (isEnumType(inner)) return null;
  if (isInputObjectType(inner))
    return has(rules, 'nestedValidation') ? null : 'an input that is not looked into';
  if (BOUNDED_SCALARS.includes(inner.name)) return null;
  if (inner.name === 'ID') return has(rules, 'isUuid') ? null : 'an id that need not be one';
  if (inner.name === 'Int') return has(rules, 'min') && has(rules, 'max') ? null : 'a number without a range';
  return has(rules, 'isLength', 'maxLength') ? null : `a ${inner.name} without a length`;
}

const inputTypes = Object.values(schema.getTypeMap()).filter((type): type is GraphQLInputObjectType =>
  isInputObjectType(type),
);

describe('R21: every text has a length, every number a range, every list a size', () => {
  test.each(inputTypes.map((type) => ({ type, name: type.name })))('in $name', ({ type, name }) => {
    const target = inputClasses.find((one) => one.name === name)?.target;
    if (!target) throw new Error(`${name} has no class.`);
    const faults = Object.values(type.getFields()).flatMap((field) => {
      const fault = unbounded(field.type, rulesOn(target, field.name));
      return fault === null ? [] : [`${name}.${field.name} is ${fault}.`];
    });
    expect(faults).toEqual([]);
  });

  test('in the arguments of every operation', () => {
    const faults = operations.flatMap(({ root, name, argumentClasses }) => {
      const args = schema.getType(root)?.toConfig() as {
        fields: Record<string, { args: Record<string, { type: GraphQLInputType }> }>;
      };
      return Object.entries(args.fields[name]?.args ?? {}).flatMap(([argument, { type }]) => {
        const target = argumentClasses.find((one) => fieldsOf(one).includes(argument));
        const inner = getNullableType(type);
        // a lone id is compared as a uuid only when it is one, and a lone input is looked into by the server itself
        if (!target && (isInputObjectType(inner) || String(inner) === 'ID')) return [];
        const fault = unbounded(type, target ? rulesOn(target, argument) : []);
        return fault === null ? [] : [`${name}(${argument}:) is ${fault}.`];
      });
    });
    expect(faults).toEqual([]);
  });

  test('R17: and a page has 1 to 100 entries, 20 when nothing is said', () => {
    const roots = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.values(type.getFields()) : [],
    );
    const lists = roots.filter(({ type }) => /Connection!?$/.test(String(type)));
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) {
      const args: readonly GraphQLArgument[] = 'args' in list ? list.args : [];
      const first = args.find(({ name }) => name === 'first');
      expect(first?.defaultValue, list.name).toBe(20);
    }
    const pages = operations.flatMap(({ argumentClasses }) =>
      argumentClasses.filter((one) => fieldsOf(one).includes('first')),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const bounds = Object.fromEntries(
        rulesOn(page, 'first').map(({ name, constraints }) => [name, constraints?.[0]]),
      );
      expect(bounds).toMatchObject({ min: 1, max: 100 });
    }
  });
});
