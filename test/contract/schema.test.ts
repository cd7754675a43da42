import { POLICY, PUBLIC_OPERATIONS } from '@bitim/server/access/policy';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { operations, schema } from './operations.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** Everything that a reader of the schema may wonder about. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own = { place: type.name, description: type.description };
  if (isEnumType(type))
    return [own, ...type.getValues().map((value) => ({ ...value, place: `${type.name}.${value.name}` }))];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    const given: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    const args = given.map((arg) => ({ ...arg, place: `${place}(${arg.name}:)` }));
    return [{ description: field.description, deprecationReason: field.deprecationReason, place }, ...args];
  });
  return ['Query', 'Mutation', 'Subscription'].includes(type.name) ? fields : [own, ...fields];
}

const parts = types.flatMap(partsOf);

describe('R08: nothing is open by default', () => {
  test.each(operations.map((one) => ({ ...one, key: `${one.root}.${one.name}` })))(
    '$key says who may',
    ({ key, permissions }) => {
      expect(permissions.length > 0).toBe(!PUBLIC_OPERATIONS.has(key));
      expect(permissions.filter((permission) => !Object.hasOwn(POLICY, permission))).toEqual([]);
    },
  );

  test('what is public is there', () => {
    const keys = operations.map(({ root, name }) => `${root}.${name}`);
    expect([...PUBLIC_OPERATIONS].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('every root field of the schema is one of these', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
  });
});

describe('the contract', () => {
  test('describes every type, field, argument and value', () => {
    expect(parts.filter(({ description }) => !description?.trim()).map(({ place }) => place)).toEqual([]);
  });

  test('says of what will go what to use instead and until which day, and lets it go then', () => {
    const today = new Date().toISOString().slice(0, 10);
    const faults = parts.flatMap(({ place, deprecationReason }) => {
      if (!deprecationReason) return [];
      const day = /Use `?\w+`?.* (\d{4}-\d\d-\d\d)/.exec(deprecationReason)?.[1];
      return day !== undefined && day > today ? [] : [`${place}: ${deprecationReason}`];
    });
    expect(faults).toEqual([]);
  });

  test('answers a mutation with the record or with failures that a person can mend', () => {
    const userError = schema.getType('UserError');
    const failures = types.filter((type) => isObjectType(type) && type.name.endsWith('Error'));
    expect(failures.length).toBeGreaterThan(5);
    expect(
      failures.filter(
        (type) => !isObjectType(type) || !type.getInterfaces().some((one) => one === userError),
      ),
    ).toEqual([]);
    for (const union of types.filter(isUnionType)) {
      const records = union.getTypes().filter((member) => !failures.includes(member));
      expect(
        records.map(({ name }) => name),
        union.name,
      ).toHaveLength(1);
    }
  });

  // a step that could be taken before anybody spoke of clashes says the reason beside its input, which others rely on
  test('names mutations verb first, with one input and a result', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const odd = mutations.filter(
      ({ args, type }) =>
        !/(Result!|Boolean!)$/.test(String(type)) ||
        !['', 'input', 'clashComment,input'].includes(
          args
            .map(({ name }) => name)
            .toSorted()
            .join(),
        ),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});
