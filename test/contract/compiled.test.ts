import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../kit/app.ts';
import type { Client } from '../kit/client.ts';

let app: TestApp;
let client: Client;
beforeAll(async () => {
  app = await createTestApp({ seeded: true });
  client = await app.signedIn('coordinator');
});
afterAll(() => app.close());

const EVENTS = `query Events($first: Int = 3, $filter: TrainingEventFilter, $hosts: Boolean = true) {
  trainingEvents(first: $first, filter: $filter) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...Facts hosts @include(if: $hosts) { lead court { name { text } } } }
  }
  me { name ...on Node { id } }
}
fragment Facts on TrainingEvent { __typename id title { kk text shownIn } startsOn partnerProject { id } leftOut }`;

/** The first two answers come the usual way, the fourth from compiled code (decision 0051). */
test.each([
  { because: 'all is as it should be', variables: {} },
  { because: 'variables are given', variables: { first: 2, filter: { kinds: ['SEMINAR'] } } },
  { because: 'a part is left out', variables: { hosts: false } },
  { because: 'an argument breaks a rule', variables: { first: 101 } },
  { because: 'a variable does not fit', variables: { first: 'many' } },
  { because: 'an enum has no such value', variables: { filter: { kinds: ['BALL'] } } },
  { because: 'a null is not taken', variables: { first: null } },
])('R25: a compiled query answers as a plain one when $because', async ({ variables }) => {
  const ask = async () => {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'kk' },
      body: JSON.stringify({ query: `${EVENTS} # ${JSON.stringify(variables)}`, variables }),
    });
    return { status: response.status, body: withoutPlaces(await response.json()) };
  };
  const plain = await ask();
  await ask();
  await ask();
  expect(await ask()).toEqual(plain);
});

test('and refuses who may not ask, as a plain one does', async () => {
  const refusals = [];
  for (let time = 0; time < 4; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the order is what is tested
    const { data, errors } = await client.gql('query Users { users { totalCount } }');
    refusals.push({
      data,
      code: errors?.[0]?.extensions?.code,
      message: errors?.[0]?.message,
      path: errors?.[0]?.path,
    });
  }
  expect(refusals[0]).toMatchObject({ data: null, code: 'FORBIDDEN', path: ['users'] });
  expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
});

/** Compiled code does not say where in the text an error is; its path says where in the answer. */
function withoutPlaces(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) => (key === 'locations' ? undefined : value));
}
