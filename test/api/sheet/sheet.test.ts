import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let panel: string;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => office.close());

const EVENTS = `query ($filter: TrainingEventFilter, $sort: TrainingEventSort, $first: Int, $skip: Int) {
  trainingEvents(filter: $filter, sort: $sort, first: $first, skip: $skip) {
    totalCount nodes { id title { text } kind state startsOn attendanceCount hosts { court { name { text } } } } } }`;
const COLUMNS = [
  { header: 'Атауы', at: ['title.text'], as: 'TEXT' },
  { header: 'Күні', at: ['startsOn'], as: 'DAY' },
  { header: 'Түрі', at: ['kind'], as: 'TEXT', words: { SEMINAR: 'Семинар' } },
  { header: 'Қатысқаны', at: ['attendanceCount'], as: 'NUMBER' },
  { header: 'Ұйымдастырушылар', at: ['hosts.court.name.text'], as: 'TEXT' },
  { header: 'id', at: ['id'], as: 'TEXT' },
];

const ask = (client: Client, changes: object = {}) =>
  client.fetch('/sheets', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'kk' },
    body: JSON.stringify({
      ...{ query: EVENTS, variables: {}, format: 'XLSX', name: 'Оқыту іс-шаралары', columns: COLUMNS },
      ...changes,
    }),
  });

/** Read by another library than the one that wrote it. */
async function rowsOf(response: Response): Promise<unknown[][]> {
  const [sheet] = await readXlsx(Buffer.from(await response.arrayBuffer()));
  return sheet?.data ?? [];
}

const titled = (title: string, changes: object = {}) =>
  office.run(coordinator, 'createTrainingEvent', {
    ...{ title: { kk: title }, kind: 'SEMINAR', hostCourtIds: [panel], sessions: [] },
    ...{ startsOn: '2014-10-01', endsOn: '2014-10-01', state: 'SCHEDULED' },
    ...changes,
  });

describe('a list as a workbook', () => {
  test('holds every row that the filters let through, in the order of the list, as SQL counts them', async () => {
    const variables = {
      ...{ first: 50, skip: 50, filter: { states: ['HELD'] } },
      sort: { field: 'STARTS_ON', direction: 'ASC' },
    };
    const response = await ask(coordinator, { variables });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(
      `UTF-8''${encodeURIComponent('Оқыту іс-шаралары.xlsx')}`,
    );
    const [head, ...rows] = await rowsOf(response);
    expect(head).toEqual(COLUMNS.map(({ header }) => header));
    const counted = await office.sql<{ id: string; starts_on: string }>(
      `select id, starts_on::text from training_event where state = 'HELD'
        order by starts_on, starts_on desc, id`,
    );
    expect(counted.length).toBeGreaterThan(150);
    expect(rows.map((row) => row[5])).toEqual(counted.map(({ id }) => id));
    expect(rows.map((row) => row[1])).toEqual(counted.map(({ starts_on }) => new Date(starts_on)));
    expect(rows.every((row) => typeof row[3] === 'number')).toBe(true);
    expect(response.headers.get('x-sheet-rows')).toBe(String(counted.length));
    expect(response.headers.get('x-sheet-total')).toBe(String(counted.length));
  });

  test('is the list of whoever asks: a draft of others is not in it', async () => {
    const { id } = await titled('Нобай', { state: 'DRAFT' });
    const variables = { filter: { states: ['DRAFT'] } };
    const stranger = await office.somebody('COORDINATOR', 'astana-city-appellate-panel');
    const seen = async (client: Client) =>
      (await rowsOf(await ask(client, { variables }))).map((row) => row[5]);
    expect(await seen(coordinator)).toContain(id);
    expect(await seen(stranger)).not.toContain(id);
  });

  test('a title is no formula in it, nor in the CSV', async () => {
    for (const [index, typed] of ['=HYPERLINK("x")', '+7', '-1', '@SUM(A1)'].entries()) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      const { id } = await titled('Тақырып', {
        startsOn: `2011-03-0${index + 1}`,
        endsOn: `2011-03-0${index + 1}`,
      });
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await office.sql(`update training_event set title = jsonb_build_object('kk', $2::text) where id = $1`, [
        id,
        typed,
      ]);
    }
    const variables = {
      filter: { from: '2011-03-01', to: '2011-03-31' },
      sort: { field: 'STARTS_ON', direction: 'ASC' },
    };
    const wanted = [`'=HYPERLINK("x")`, "'+7", "'-1", "'@SUM(A1)"];
    const [, ...rows] = await rowsOf(await ask(coordinator, { variables }));
    expect(rows.map(([title]) => title)).toEqual(wanted);

    const response = await ask(coordinator, { variables, format: 'CSV', columns: COLUMNS.slice(0, 4) });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString('utf8').slice(1).split('\r\n')).toEqual([
      'Атауы;Күні;Түрі;Қатысқаны',
      `"'=HYPERLINK(""x"")";2011-03-01;Семинар;0`,
      "'+7;2011-03-02;Семинар;0",
      "'-1;2011-03-03;Семинар;0",
      "'@SUM(A1);2011-03-04;Семинар;0",
      '',
    ]);
  });

  test('a list without pages is whole', async () => {
    await office.sql(
      `insert into region (id, code, kind, name, time_zone)
       select gen_random_uuid(), 'many-' || n, 'OBLAST', '{"kk":"Облыс"}', 'Asia/Almaty' from generate_series(1, 600) n`,
    );
    const columns = [{ header: 'id', at: ['id'], as: 'TEXT' }];
    const response = await ask(coordinator, { query: '{ regions { id } }', columns });
    const counted = await office.sql<{ count: number }>('select count(*)::int from region');
    const [, ...rows] = await rowsOf(response);
    expect(rows.length).toBe(counted[0]?.count);
    expect(response.headers.get('x-sheet-rows')).toBe(String(rows.length));
    expect(response.headers.get('x-sheet-total')).toBe(String(rows.length));
  });

  test('a title that only looks like a day stays a title', async () => {
    await titled('2014-99-99', { startsOn: '2011-04-01', endsOn: '2011-04-01' });
    const response = await ask(coordinator, {
      variables: { filter: { from: '2011-04-01', to: '2011-04-30' } },
      ...{ format: 'CSV', columns: [{ header: 'x', at: ['title.text'], as: 'DAY' }] },
    });
    expect(response.status).toBe(200);
    expect((await response.text()).split('\r\n')[1]).toBe('2014-99-99');
  });

  test('has 20,000 rows at most, says so, and lets others be served meanwhile', async () => {
    await office.sql(
      `insert into person (id, full_name, occupation)
       select gen_random_uuid(), 'Тұлға ' || n, 'JUDGE' from generate_series(1, 20100) n`,
    );
    const [{ count } = { count: 0 }] = await office.sql<{ count: number }>(
      'select count(*)::int from person',
    );
    const query = `query ($first: Int) { persons(first: $first, sort: { field: NAME, direction: ASC }) {
      totalCount nodes { id fullName occupation trainer court { name { text } } organisation } } }`;
    const columns = [
      { header: 'id', at: ['id'], as: 'TEXT' },
      { header: 'name', at: ['fullName'], as: 'TEXT' },
      { header: 'place', at: ['court.name.text', 'organisation'], as: 'TEXT' },
    ];
    const asked = ask(coordinator, { query, columns, name: 'x'.repeat(100) });
    let served = 0;
    // one after the other, as a person clicks, until the sheet is there
    const click = async (): Promise<Response> => {
      await coordinator.gql('{ courts(first: 50) { nodes { id name { text } } } }');
      served += 1;
      return (await Promise.race([asked, Promise.resolve(null)])) ?? click();
    };
    const response = await click();
    expect(response.headers.get('x-sheet-rows')).toBe('20000');
    expect(response.headers.get('x-sheet-total')).toBe(String(count));
    const [, ...rows] = await rowsOf(response);
    expect(rows).toHaveLength(20_000);
    expect(new Set(rows.map(([id]) => id)).size).toBe(20_000);
    expect(served).toBeGreaterThan(10);
  });
});

describe('what is no list, and who may not have it', () => {
  const codeOf = async (response: Response) => {
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, body.errors[0]?.extensions.code];
  };

  test('nobody gets a sheet without signing in', async () => {
    expect(await codeOf(await ask(office.app.anonymous))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('who may not read a list gets no sheet of it', async () => {
    const query = '{ users(first: 1) { totalCount nodes { id email } } }';
    const columns = [{ header: 'x', at: ['email'], as: 'TEXT' }];
    expect(await codeOf(await ask(coordinator, { query, columns }))).toEqual([403, 'FORBIDDEN']);
    const response = await ask(await office.app.signedIn('admin'), { query, columns });
    expect((await rowsOf(response)).length).toBeGreaterThan(5);
  });

  test.each([
    { what: 'a mutation', changes: { query: 'mutation { signOut { id } }' } },
    { what: 'a record', changes: { query: '{ trainingEvent(id: "x") { id } }' } },
    { what: 'two lists', changes: { query: '{ persons { nodes { id } } courts { nodes { id } } }' } },
    {
      what: 'a fragment at the top',
      changes: { query: '{ ...F } fragment F on Query { persons { nodes { id } } }' },
    },
    { what: 'an unknown field', changes: { query: '{ persons { nodes { shoeSize } } }' } },
    { what: 'no rows', changes: { query: '{ persons { totalCount } }' } },
    { what: 'something else for rows', changes: { query: '{ persons { totalCount nodes: totalCount } }' } },
    {
      what: 'an object for rows',
      changes: { query: '{ persons { totalCount nodes: pageInfo { hasNextPage } } }' },
    },
    { what: 'what nobody counts', changes: { query: '{ persons { nodes { id } } }' } },
    { what: 'no query', changes: { query: '{' } },
    { what: 'no columns', changes: { columns: [] } },
    { what: 'an unknown kind of cell', changes: { columns: [{ header: 'x', at: ['id'], as: 'FORMULA' }] } },
    { what: 'another format', changes: { format: 'ODS' } },
    { what: 'a filter that is too long', changes: { variables: { filter: { search: 'x'.repeat(101) } } } },
    { what: 'an unknown enum', changes: { variables: { filter: { states: ['LOST'] } } } },
    { what: 'a bomb', changes: { query: `{ persons { nodes { ${'a: id '.repeat(40)} } } }` } },
  ])('$what is refused', async ({ changes }) => {
    const client = await office.app.signedIn('management');
    const [status, code] = await codeOf(await ask(client, changes));
    expect(status).toBe(400);
    expect(code).toMatch(/^(BAD_REQUEST|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|QUERY_TOO_LARGE)$/);
  });

  test('so many a minute for one person', async () => {
    const statistician = await office.app.signedIn('statistics');
    const query = '{ persons(first: 1, filter: { search: "Жоқ" }) { totalCount nodes { id } } }';
    const columns = [{ header: 'x', at: ['id'], as: 'TEXT' }];
    const statuses: number[] = [];
    for (let time = 0; time < 21; time += 1) {
      // oxlint-disable-next-line no-await-in-loop -- counted one by one
      statuses.push((await ask(statistician, { query, columns })).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(statuses[20]).toBe(429);
  });
});
