import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { misfitOf } from './misfit.ts';

const schema = buildSchema(`
  enum Kind { SEMINAR }
  input Session { startsAt: Int! }
  input Event { kind: Kind! sessions: [Session!]! password: String }
  type Query { event(input: Event!): Int }
`);
const document = parse('query ($input: Event!) { event(input: $input) }');

async function messageFor(input: unknown): Promise<string> {
  const { errors } = await execute({ schema, document, variableValues: { input } });
  return errors?.[0]?.message ?? '';
}

describe('R25: a value that does not fit', () => {
  test.each([
    {
      because: 'an enum has no such value',
      input: { kind: 'BALL', sessions: [] },
      path: ['kind'],
      code: 'VALUE_FORMAT',
    },
    {
      because: 'a number is none',
      input: { kind: 'SEMINAR', sessions: [{ startsAt: 'x' }] },
      path: ['sessions', '0', 'startsAt'],
      code: 'VALUE_FORMAT',
    },
    {
      because: 'a text is a number',
      input: { kind: 'SEMINAR', sessions: [], password: 123 },
      path: ['password'],
      code: 'VALUE_FORMAT',
    },
    {
      because: 'a field is missing',
      input: { kind: 'SEMINAR', password: 'of mine' },
      path: ['sessions'],
      code: 'REQUIRED',
    },
    {
      because: 'a nested field is missing',
      input: { kind: 'SEMINAR', sessions: [{}] },
      path: ['sessions', '0', 'startsAt'],
      code: 'REQUIRED',
    },
    { because: 'a field is null', input: { kind: null, sessions: [] }, path: ['kind'], code: 'REQUIRED' },
    {
      because: 'a field is unknown',
      input: { kind: 'SEMINAR', sessions: [], colour: 'red' },
      path: [],
      code: 'VALUE_FORMAT',
    },
    { because: 'all is missing', input: undefined, path: [], code: 'REQUIRED' },
    { because: 'all is null', input: null, path: [], code: 'REQUIRED' },
  ])('is named by its field when $because', async ({ input, path, code }) => {
    expect(misfitOf(await messageFor(input))).toEqual({ path, code });
  });

  test('is not seen where the sentence is about something else', () => {
    expect(misfitOf('Cannot query field "x" on type "Query".')).toBeNull();
  });
});
