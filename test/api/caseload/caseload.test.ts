import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let west: Client;
let east: Client;
let oral: string;
let panel: string;
beforeAll(async () => {
  office = await openOffice();
  west = await office.app.signedIn('statistics');
  east = await office.somebody('STATISTICIAN', 'semey-city-court');
  oral = await office.idOf('court', 'oral-city-court-2');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => office.close());

/** A month of its own for each test: the pilot's data end with 2014. */
let month = '';
let months = 0;
beforeEach(() => {
  months += 1;
  month = `${2015 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
});

const figure = (changes: object = {}) => ({
  courtId: oral,
  month,
  instance: 'FIRST',
  category: 'DIVORCE',
  procedure: 'JUDICIAL_MEDIATION',
  considered: 12,
  ...changes,
});

const record = (changes: object = {}, client = west): Promise<Outcome> =>
  office.run(client, 'recordCaseFigure', figure(changes), 'id version considered month allowedActions');
const recordTotal = (considered: number): Promise<Outcome> => office.run(west, 'recordCaseTotal', { courtId: oral, month, considered });

/** What the ledger says of the court's month. */
async function counted(measure: string): Promise<number> {
  const [row] = await office.sql<{ sum: number }>(
    'select coalesce(sum(quantity), 0)::int as sum from ledger_entry where measure = $1 and unit_id = $2 and occurred_on = $3',
    [measure, oral, `${month}-01`],
  );
  return row?.sum ?? -1;
}

async function causes(id: string): Promise<string[]> {
  const rows = await office.sql<{ cause: string; quantity: number }>('select cause, quantity from ledger_entry where record_id = $1 order by id', [id]);
  return rows.map(({ cause, quantity }) => `${cause} ${quantity}`);
}

describe('a case figure', () => {
  test('counts its cases in its month, and is corrected by a new posting', async () => {
    const made = await record();
    expect(made).toMatchObject({ __typename: 'CaseFigure', version: 1, considered: 12, month, allowedActions: ['EDIT', 'DELETE'] });
    expect(await counted('CASES_CONSIDERED')).toBe(12);
    await office.run(west, 'editCaseFigure', { ...figure({ considered: 9 }), id: made.id, version: 1 });
    expect(await counted('CASES_CONSIDERED')).toBe(9);
    expect(await causes(made.id)).toEqual(['LATE_ENTRY 12', 'CORRECTION -3']);
  });

  test('of another category is reclassified: taken back there, counted here', async () => {
    const { id } = await record();
    await office.run(west, 'editCaseFigure', { ...figure({ category: 'OTHER' }), id, version: 1 });
    expect((await causes(id)).toSorted()).toEqual(['LATE_ENTRY 12', 'RECLASSIFIED -12', 'RECLASSIFIED 12']);
    expect(await counted('CASES_CONSIDERED')).toBe(12);
  });

  test('that is deleted leaves the entry and its reversal', async () => {
    const { id } = await record();
    expect(await office.run(west, 'deleteCaseFigure', { id, version: 1 })).toMatchObject({ __typename: 'Deleted' });
    expect(await causes(id)).toEqual(['LATE_ENTRY 12', 'CORRECTION -12']);
    expect(await counted('CASES_CONSIDERED')).toBe(0);
  });

  test('of zero is kept: a report, and not silence', async () => {
    const { id } = await record({ considered: 0 });
    expect(await office.sql('select considered from case_figure where id = $1', [id])).toEqual([{ considered: 0 }]);
  });

  test('is reported once for a month, category and procedure', async () => {
    await record();
    expect(await record({ considered: 13 })).toMatchObject({ code: 'CONFLICT', path: ['month'] });
    expect(await record({ procedure: 'MEDIATOR' })).toMatchObject({ __typename: 'CaseFigure' });
    expect(await counted('CASES_CONSIDERED')).toBe(24);
  });

  test('of another court can be seen, but not touched', async () => {
    const { id } = await record();
    expect(await office.run(east, 'editCaseFigure', { ...figure(), id, version: 1 })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await office.run(east, 'deleteCaseFigure', { id, version: 1 })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await record({ category: 'OTHER' }, east)).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
    await expect(record({}, await office.app.signedIn('coordinator'))).rejects.toThrow('FORBIDDEN');
  });
});

describe('no more can be mediated than was considered', () => {
  test('where the total is known, a figure beyond it is refused at its field', async () => {
    await recordTotal(100);
    await record({ considered: 60 });
    const tooMany = await record({ procedure: 'MEDIATOR', considered: 41 });
    expect(tooMany).toMatchObject({ issues: [{ path: ['considered'], code: 'MORE_THAN_TOTAL', message: 'More than all the cases considered (100).' }] });
    const fits = await record({ procedure: 'MEDIATOR', considered: 40 });
    expect(await office.run(west, 'editCaseFigure', { ...figure({ procedure: 'MEDIATOR', considered: 41 }), id: fits.id, version: 1 })).toMatchObject({
      issues: [{ path: ['considered'], code: 'MORE_THAN_TOTAL' }],
    });
    expect(await record({ procedure: 'WITHOUT_MEDIATION', considered: 500 })).toMatchObject({ __typename: 'CaseFigure' });
    expect(await counted('CIVIL_CASES')).toBe(100);
  });

  test('a total cannot be entered or lowered below its parts', async () => {
    await record({ considered: 60 });
    expect(await recordTotal(59)).toMatchObject({ issues: [{ path: ['considered'], code: 'LESS_THAN_PARTS' }] });
    const { id } = await recordTotal(60);
    const lowered = await office.run(west, 'editCaseTotal', { courtId: oral, month, considered: 59, id, version: 1 }, 'id', 'kk');
    expect(lowered).toMatchObject({ issues: [{ path: ['considered'], code: 'LESS_THAN_PARTS', message: 'Медиациямен қаралған істерден аз (60).' }] });
    expect(await office.run(west, 'editCaseTotal', { courtId: oral, month, considered: 61, id, version: 1 })).toMatchObject({ version: 2 });
    expect(await causes(id)).toEqual(['LATE_ENTRY 60', 'CORRECTION 1']);
    expect(await office.run(west, 'deleteCaseTotal', { id, version: 2 })).toMatchObject({ __typename: 'Deleted' });
    expect(await counted('CIVIL_CASES')).toBe(0);
  });

  test('of 12 figures sent at once, each of which fits alone, only as many are kept as fit together', async () => {
    await recordTotal(50);
    const categories = ['DEBT_RECOVERY', 'UTILITY_PAYMENTS', 'CHILD_SUPPORT', 'DIVORCE', 'MATERIAL_DAMAGE', 'OTHER'];
    const sent = categories.flatMap((category) => ['JUDICIAL_MEDIATION', 'MEDIATOR'].map((procedure) => record({ category, procedure, considered: 10 })));
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter(({ __typename }) => __typename === 'CaseFigure')).toHaveLength(5);
    expect(await counted('CASES_CONSIDERED')).toBe(50);
  });
});

describe('bad input is refused at its field, and nothing is stored', () => {
  test.each([
    { what: 'negative cases', change: { considered: -1 }, issue: { path: ['considered'], code: 'NUMBER_RANGE' } },
    { what: 'more than a million', change: { considered: 1_000_001 }, issue: { path: ['considered'], code: 'NUMBER_RANGE' } },
    { what: 'a court that does not exist', change: { courtId: '019a0000-0000-7000-8000-000000000000' }, issue: { path: ['courtId'], code: 'UNKNOWN_COURT' } },
    { what: 'an appeal at a district court', change: { instance: 'APPELLATE' }, issue: { path: ['instance'], code: 'WRONG_LEVEL' } },
    { what: 'a month to come', change: { month: '2099-01' }, issue: { path: ['month'], code: 'IN_THE_FUTURE' } },
  ])('$what', async ({ change, issue }) => {
    const before = await office.sql('select count(*) from case_figure');
    expect(await record(change)).toMatchObject({ __typename: 'InvalidInputError', issues: [issue] });
    expect(await office.sql('select count(*) from case_figure')).toEqual(before);
  });

  test('a first instance at an appellate panel', async () => {
    expect(await record({ courtId: panel })).toMatchObject({ issues: [{ path: ['instance'], code: 'WRONG_LEVEL' }] });
    expect(await record({ courtId: panel, instance: 'APPELLATE' })).toMatchObject({ __typename: 'CaseFigure' });
  });

  test('a month in which the court was closed', async () => {
    await office.sql(`update court set valid_to = '2015-06-15' where id = $1`, [panel]);
    const closed = { courtId: panel, instance: 'APPELLATE' };
    expect(await record({ ...closed, month: '2015-07' })).toMatchObject({ issues: [{ path: ['month'], code: 'COURT_CLOSED' }] });
    expect(await record({ ...closed, month: '2015-06', category: 'OTHER' })).toMatchObject({ __typename: 'CaseFigure' });
    await office.sql('update court set valid_to = null where id = $1', [panel]);
  });

  test.each([
    { what: 'fractional cases', change: { considered: 1.5 }, path: ['considered'] },
    { what: 'an unknown category', change: { category: 'DOWRY' }, path: ['category'] },
    { what: 'a month that is none', change: { month: '2014-13' }, path: ['month'] },
  ])('$what', async ({ change, path }) => {
    const query = 'mutation ($input: RecordCaseFigureInput!) { recordCaseFigure(input: $input) { __typename } }';
    const { errors } = await west.gql(query, { input: figure(change) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path, code: 'VALUE_FORMAT' }] });
  });
});

test('R29: a stale version changes nothing; of 50 parallel pairs exactly 50 win', async () => {
  const made = await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const at = `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return record({ month: at, considered: 1000 });
    }),
  );
  const pairs = made.flatMap(({ id, month: at }) =>
    [1, 2].map((considered) => office.run(west, 'editCaseFigure', { ...figure({ month: at, considered }), id, version: 1 })),
  );
  const outcomes = await Promise.all(pairs);
  expect(outcomes.filter(({ __typename }) => __typename === 'CaseFigure')).toHaveLength(50);
  expect(outcomes.filter(({ code, currentVersion }) => code === 'CONFLICT' && currentVersion === 2)).toHaveLength(50);
});

describe('lists', () => {
  const total = async (filter: object): Promise<number> => {
    const { data } = await west.gql<{ caseFigures: { totalCount: number } }>('query ($filter: CaseFigureFilter) { caseFigures(filter: $filter) { totalCount } }', {
      filter,
    });
    return data.caseFigures.totalCount;
  };

  test('are filtered by period: a year is the sum of its quarters', async () => {
    const quarters = await Promise.all([1, 2, 3, 4].map((quarter) => total({ period: `2014-Q${quarter}` })));
    expect(quarters.reduce((sum, one) => sum + one, 0)).toBe(await total({ period: '2014' }));
    expect(await total({ period: '2014-01..2014-12' })).toBe(await total({ period: '2014' }));
    expect(await total({ period: '2014', procedure: 'MEDIATOR' })).toBeLessThan(await total({ period: '2014' }));
  });

  test('refuse a window that ends before it starts', async () => {
    const { errors } = await west.gql('{ caseFigures(filter: { period: "2014-12..2014-05" }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ code: 'PERIOD_FORMAT' }] });
  });

  test("of one's own courts are those of the scope", async () => {
    const { data } = await east.gql<{ caseTotals: { nodes: { court: { code: string } }[] } }>('{ caseTotals(first: 100, filter: { mine: true }) { nodes { court { code } } } }');
    expect(new Set(data.caseTotals.nodes.map(({ court }) => court.code))).toEqual(new Set(['semey-city-court']));
  });
});
