import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { acceptQuery, type QueryLimits } from './query-limits.ts';

const LIMITS: QueryLimits = {
  depth: 10,
  fields: 300,
  aliases: 30,
  directives: 20,
  rootMutations: 5,
  once: ['signIn'],
  nestedPages: 10_000,
};

const schema = buildSchema(`
  type Court { id: ID name: String events(first: Int = 20): Events court: Court }
  type Events { nodes: [Event] }
  type Event { id: ID court: Court courts(first: Int = 20): [Court] }
  type Query { court: Court events(first: Int = 20): Events }
  type Mutation { signIn: ID signOut: ID }
`);

/** The reason of a refusal; null when the query is accepted with these variables. */
function refusal(query: string, variables: Record<string, unknown> = {}): string | null {
  const accepted = acceptQuery(schema, parse(query, { noLocation: true }), LIMITS);
  return typeof accepted === 'string' ? accepted : accepted.tooLarge(variables);
}

const nest = (depth: number): string => `${'{ court '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`;
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const fragmentBomb = `{ court { ...F0 } } ${times(30, (i) => `fragment F${i} on Court { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Court { id }`;

describe('R16: a query is accepted', () => {
  test.each([
    { because: 'it is 10 fields deep', query: nest(10) },
    { because: 'it asks for 300 fields', query: `{ ${times(300, () => '__typename')} }` },
    { because: 'it has 30 aliases', query: `{ ${times(30, (i) => `a${i}: __typename`)} }` },
    { because: 'it has 20 directives', query: `{ ${times(20, () => '__typename @skip(if: false)')} }` },
    { because: 'it makes 5 mutations', query: `mutation { ${times(5, (i) => `m${i}: signOut`)} }` },
    { because: 'it is the introspection that tools send', query: getIntrospectionQuery() },
  ])('when $because', ({ query }) => {
    expect(refusal(query)).toBeNull();
  });
});

describe('R16: a query is refused', () => {
  test.each([
    { because: 'it is 11 fields deep', query: nest(11), names: 'depth' },
    {
      because: 'a fragment takes it 11 fields deep',
      query: `{ court { ...C } } fragment C on Court ${nest(10)}`,
      names: 'depth',
    },
    { because: 'it asks for 301 fields', query: `{ ${times(301, () => '__typename')} }`, names: 'fields' },
    { because: 'it has 31 aliases', query: `{ ${times(31, (i) => `a${i}: __typename`)} }`, names: 'aliases' },
    {
      because: 'it has 21 directives',
      query: `{ ${times(21, () => '__typename @skip(if: false)')} }`,
      names: 'directives',
    },
    {
      because: 'it makes 6 mutations',
      query: `mutation { ${times(6, (i) => `m${i}: signOut`)} }`,
      names: 'mutations',
    },
    { because: 'its fragments double 30 times', query: fragmentBomb, names: 'fields' },
    {
      because: 'a fragment stands within itself',
      query: '{ court { ...C } } fragment C on Court { court { ...C } }',
      names: 'depth',
    },
    {
      because: 'only its second operation is too deep',
      query: `query A { __typename } query B ${nest(11)}`,
      names: 'depth',
    },
  ])('when $because', ({ query, names }) => {
    expect(refusal(query)).toContain(names);
  });
});

test.each([
  { because: 'under two aliases', query: 'mutation { a: signIn b: signIn }' },
  { because: 'in a fragment', query: 'mutation { signIn ...F } fragment F on Mutation { signIn }' },
])('R04: a second sign-in in one request is refused $because', ({ query }) => {
  expect(refusal(query)).toContain('signIn');
});

describe('R17: lists within lists hold at most 10,000 entries', () => {
  const query =
    'query ($n: Int = 50) { events(first: 100) { nodes { courts(first: $n) { events { nodes { id } } } } } }';
  test.each([
    { variables: { n: 5 }, refused: false },
    { variables: { n: 6 }, refused: true },
    { variables: {}, refused: true },
  ])('with $variables: $refused', ({ variables, refused }) => {
    expect(refusal(query, variables) !== null).toBe(refused);
  });
});
