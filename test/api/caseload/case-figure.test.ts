import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.office.close());
beforeEach(() => desk.nextMonth());

describe('a case figure', () => {
  test('counts its cases in its month, and is corrected by a new posting', async () => {
    const made = await desk.record();
    expect(made).toMatchObject({
      __typename: 'CaseFigure',
      version: 1,
      considered: 12,
      month: desk.month,
      allowedActions: ['EDIT', 'DELETE'],
    });
    expect(await desk.counted('CASES_CONSIDERED')).toBe(12);
    await desk.office.run(desk.west, 'editCaseFigure', {
      ...desk.figure({ considered: 9 }),
      id: made.id,
      version: 1,
    });
    expect(await desk.counted('CASES_CONSIDERED')).toBe(9);
    expect(await desk.postings(made.id)).toEqual(['LATE_ENTRY 12', 'CORRECTION -3']);
  });

  test('of another category is reclassified: taken back there, counted here', async () => {
    const { id } = await desk.record();
    await desk.office.run(desk.west, 'editCaseFigure', {
      ...desk.figure({ category: 'OTHER' }),
      id,
      version: 1,
    });
    expect((await desk.postings(id)).toSorted()).toEqual([
      'LATE_ENTRY 12',
      'RECLASSIFIED -12',
      'RECLASSIFIED 12',
    ]);
    expect(await desk.counted('CASES_CONSIDERED')).toBe(12);
  });

  test('that is deleted leaves the entry and its reversal', async () => {
    const { id } = await desk.record();
    expect(await desk.office.run(desk.west, 'deleteCaseFigure', { id, version: 1 })).toMatchObject({
      __typename: 'Deleted',
    });
    expect(await desk.postings(id)).toEqual(['LATE_ENTRY 12', 'CORRECTION -12']);
    expect(await desk.counted('CASES_CONSIDERED')).toBe(0);
  });

  test('of zero is kept: a report, and not silence', async () => {
    const { id } = await desk.record({ considered: 0 });
    expect(await desk.office.sql('select considered from case_figure where id = $1', [id])).toEqual([
      { considered: 0 },
    ]);
  });

  test('is reported once for a month, category and procedure', async () => {
    await desk.record();
    expect(await desk.record({ considered: 13 })).toMatchObject({ code: 'CONFLICT', path: ['month'] });
    expect(await desk.record({ procedure: 'MEDIATOR' })).toMatchObject({ __typename: 'CaseFigure' });
    expect(await desk.counted('CASES_CONSIDERED')).toBe(24);
  });

  test('of another court can be seen, but not touched', async () => {
    const { id } = await desk.record();
    expect(
      await desk.office.run(desk.east, 'editCaseFigure', { ...desk.figure(), id, version: 1 }),
    ).toMatchObject({
      code: 'NOT_YOURS',
    });
    expect(await desk.office.run(desk.east, 'deleteCaseFigure', { id, version: 1 })).toMatchObject({
      code: 'NOT_YOURS',
    });
    expect(await desk.record({ category: 'OTHER' }, desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['courtId'],
    });
    await expect(desk.record({}, await desk.office.app.signedIn('coordinator'))).rejects.toThrow('FORBIDDEN');
  });
});

test('R29: a stale version changes nothing; of 50 parallel pairs exactly 50 win', async () => {
  const made = await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const at = `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return desk.record({ month: at, considered: 1000 });
    }),
  );
  const pairs = made.flatMap(({ id, month: at }) =>
    [1, 2].map((considered) =>
      desk.office.run(desk.west, 'editCaseFigure', {
        ...desk.figure({ month: at, considered }),
        id,
        version: 1,
      }),
    ),
  );
  const outcomes = await Promise.all(pairs);
  expect(outcomes.filter(({ __typename }) => __typename === 'CaseFigure')).toHaveLength(50);
  expect(
    outcomes.filter(({ code, currentVersion }) => code === 'CONFLICT' && currentVersion === 2),
  ).toHaveLength(50);
});

describe('lists', () => {
  const total = async (filter: object): Promise<number> => {
    const { data } = await desk.west.gql<{ caseFigures: { totalCount: number } }>(
      'query ($filter: CaseFigureFilter) { caseFigures(filter: $filter) { totalCount } }',
      {
        filter,
      },
    );
    return data.caseFigures.totalCount;
  };

  test('are filtered by period: a year is the sum of its quarters', async () => {
    const quarters = await Promise.all([1, 2, 3, 4].map((quarter) => total({ period: `2014-Q${quarter}` })));
    expect(quarters.reduce((sum, one) => sum + one, 0)).toBe(await total({ period: '2014' }));
    expect(await total({ period: '2014-01..2014-12' })).toBe(await total({ period: '2014' }));
    expect(await total({ period: '2014', procedure: 'MEDIATOR' })).toBeLessThan(
      await total({ period: '2014' }),
    );
  });

  test('refuse a window that ends before it starts', async () => {
    const { errors } = await desk.west.gql(
      '{ caseFigures(filter: { period: "2014-12..2014-05" }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ code: 'PERIOD_FORMAT' }],
    });
  });

  test("of one's own courts are those of the scope", async () => {
    const { data } = await desk.east.gql<{ caseTotals: { nodes: { court: { code: string } }[] } }>(
      '{ caseTotals(first: 100, filter: { mine: true }) { nodes { court { code } } } }',
    );
    expect(new Set(data.caseTotals.nodes.map(({ court }) => court.code))).toEqual(
      new Set(['semey-city-court']),
    );
  });
});
