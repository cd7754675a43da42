import {
  getNamedType,
  type GraphQLObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp } from '../kit/app.ts';
import type { Client } from '../kit/client.ts';
import { operations, schema } from './operations.ts';

let app: TestApp;
let client: Client;
const query = vi.spyOn(pg.Client.prototype, 'query');
beforeAll(async () => {
  app = await createTestApp({ seeded: true });
  client = await app.signedIn('admin');
  const database = new pg.Client({ connectionString: app.databaseUrl });
  await database.connect();
  // the only kinds of record that the pilot has none of
  await database.query(`
    insert into mail (id, kind, event_id, person_id, occasion, name, address, subject, body, calendars, entry_uids, told, state,
                      queued_at, not_before, useful_until)
    select gen_random_uuid(), 'INVITATION', e.id, p.id, 'v1', 'A', 'a@sot.example', 'S', 'B', '{}', '{}', '', 'WAITING', now(), now(), now()
      from (select id from training_event order by id limit 20) e, (select id from person order by id limit 1) p`);
  await database.query(`
    insert into training_template (id, court_id, name, pattern, created_at, updated_at)
    select gen_random_uuid(), c.id, 'T' || jsonb_array_length(sessions), jsonb_build_object('title', c.name, 'kind', 'SEMINAR', 'lastDay', 0, 'sessions', sessions,
             'hostCourtIds', jsonb_build_array(c.id)), now(), now()
      from (select id, name from court order by id limit 15) c,
           (values ('[]'::jsonb), ('[{"startDay": 0, "startTime": "10:00", "endDay": 0, "endTime": "12:00",
             "timeZone": "Asia/Oral", "deliveryMode": "IN_PERSON", "trainerIds": []}]')) as given (sessions)`);
  await database.end();
});
afterAll(async () => {
  query.mockRestore();
  await app.close();
});

/** How many statements a request sends to the database, the one that finds the session among them. */
async function statements(text: string, variables: object = {}): Promise<number> {
  query.mockClear();
  const { errors } = await client.gql(text, { ...variables });
  expect(errors).toBeUndefined();
  return query.mock.calls.length;
}

/** Everything that can be asked of a type without arguments, so many levels down; at most 25 fields a level. */
function everything(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) =>
    args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined),
  );
  const asked = fields.slice(0, 25).flatMap(({ name, type: of }) => {
    const inner = getNamedType(of);
    if (isLeafType(inner)) return [name];
    return levels > 0 && isObjectType(inner) ? [`${name} ${everything(inner, levels - 1)}`] : [];
  });
  return `{ ${['__typename', ...asked].join(' ')} }`;
}

const typeOf = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
};

const queries = operations
  .filter(({ root }) => root === 'Query')
  .flatMap(({ name }) => schema.getQueryType()?.getFields()[name] ?? []);
const lists = queries.filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
const lookups = queries.filter(
  ({ args, type }) => args.length === 1 && args[0]?.name === 'id' && !isListType(type),
);

describe('the statements of an operation do not grow with its rows', () => {
  test.each(lists)('in the list $name', async ({ name, type }) => {
    const node = typeOf(getNamedType(type).name.replace('Connection', ''));
    const text = `query ($first: Int!) { ${name}(first: $first) { totalCount nodes ${everything(node, 1)} } }`;
    const one = await statements(text, { first: 1 });
    expect(await statements(text, { first: 100 })).toBe(one);
    expect(one).toBeGreaterThan(1);
    expect(one).toBeLessThanOrEqual(3);
  });

  test.each(lookups)('in the record $name', async ({ name, type }) => {
    const list = lists.find((one) => getNamedType(one.type).name === `${getNamedType(type).name}Connection`);
    const field = list?.name ?? `${name}s`;
    const ids = list ? `{ ${field}(first: 100) { nodes { id } } }` : `{ ${field} { id } }`;
    const { data } = await client.gql<Record<string, { id: string }[] | { nodes: { id: string }[] }>>(ids);
    const found = data[field] ?? [];
    const records = 'nodes' in found ? found.nodes : found;
    expect(records.length).toBeGreaterThan(0);
    const text = `query ($id: ID!) { ${name}(id: $id) ${everything(typeOf(getNamedType(type).name), 1)} }`;
    const counts = new Set<number>();
    // oxlint-disable-next-line no-await-in-loop -- statements are counted one request at a time
    for (const { id } of records.slice(0, 15)) counts.add(await statements(text, { id }));
    expect(counts.size).toBe(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });

  test('in the combined report', async () => {
    const text = `query ($period: Period!) { combinedReport(period: $period) ${everything(typeOf('CombinedReport'), 2)} }`;
    const year = await statements(text, { period: '2014' });
    expect(year).toBeLessThanOrEqual(8);
    expect(await statements(text, { period: '1999' })).toBe(year);
  });
});
