import { MOST_CASES } from '@bitim/server/caseload/caseload.domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.office.close());
beforeEach(() => desk.nextMonth());

describe('no more can be mediated than was considered', () => {
  test('where the total is known, a figure beyond it is refused at its field', async () => {
    await desk.recordTotal(100);
    await desk.record({ considered: 60 });
    const tooMany = await desk.record({ procedure: 'MEDIATOR', considered: 41 });
    expect(tooMany).toMatchObject({
      issues: [
        {
          path: ['considered'],
          code: 'MORE_THAN_TOTAL',
          message: 'More than all the cases considered (100).',
        },
      ],
    });
    const fits = await desk.record({ procedure: 'MEDIATOR', considered: 40 });
    expect(
      await desk.office.run(desk.west, 'editCaseFigure', {
        ...desk.figure({ procedure: 'MEDIATOR', considered: 41 }),
        id: fits.id,
        version: 1,
      }),
    ).toMatchObject({
      issues: [{ path: ['considered'], code: 'MORE_THAN_TOTAL' }],
    });
    expect(await desk.record({ procedure: 'WITHOUT_MEDIATION', considered: 500 })).toMatchObject({
      __typename: 'CaseFigure',
    });
    expect(await desk.counted('CIVIL_CASES')).toBe(100);
  });

  test('a total cannot be entered or lowered below its parts', async () => {
    await desk.record({ considered: 60 });
    expect(await desk.recordTotal(59)).toMatchObject({
      issues: [{ path: ['considered'], code: 'LESS_THAN_PARTS' }],
    });
    const { id } = await desk.recordTotal(60);
    const lowered = await desk.office.run(
      desk.west,
      'editCaseTotal',
      { courtId: desk.oral, month: desk.month, considered: 59, id, version: 1 },
      'id',
      'kk',
    );
    expect(lowered).toMatchObject({
      issues: [
        { path: ['considered'], code: 'LESS_THAN_PARTS', message: 'Медиациямен қаралған істерден аз (60).' },
      ],
    });
    expect(
      await desk.office.run(desk.west, 'editCaseTotal', {
        courtId: desk.oral,
        month: desk.month,
        considered: 61,
        id,
        version: 1,
      }),
    ).toMatchObject({ version: 2 });
    expect(await desk.postings(id)).toEqual(['LATE_ENTRY 60', 'CORRECTION 1']);
    expect(await desk.office.run(desk.west, 'deleteCaseTotal', { id, version: 2 })).toMatchObject({
      __typename: 'Deleted',
    });
    expect(await desk.counted('CIVIL_CASES')).toBe(0);
  });

  test('of 12 figures sent at once, each of which fits alone, only as many are kept as fit together', async () => {
    await desk.recordTotal(50);
    const categories = [
      'DEBT_RECOVERY',
      'UTILITY_PAYMENTS',
      'CHILD_SUPPORT',
      'DIVORCE',
      'MATERIAL_DAMAGE',
      'OTHER',
    ];
    const sent = categories.flatMap((category) =>
      ['JUDICIAL_MEDIATION', 'MEDIATOR'].map((procedure) =>
        desk.record({ category, procedure, considered: 10 }),
      ),
    );
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter(({ __typename }) => __typename === 'CaseFigure')).toHaveLength(5);
    expect(await desk.counted('CASES_CONSIDERED')).toBe(50);
  });
});

test('form and database agree on how many cases there can be', async () => {
  const { id } = await desk.recordTotal(MOST_CASES);
  const store = (considered: number) =>
    desk.office.sql('update case_total set considered = $2 where id = $1', [id, considered]);
  await expect(store(MOST_CASES + 1)).rejects.toThrow('case_total_considered_check');
  const figure = await desk.record({ considered: MOST_CASES });
  await expect(
    desk.office.sql('update case_figure set considered = $2 where id = $1', [figure.id, MOST_CASES + 1]),
  ).rejects.toThrow('case_figure_considered_check');
});

describe('bad input is refused at its field, and nothing is stored', () => {
  test.each([
    {
      what: 'negative cases',
      change: { considered: -1 },
      issue: { path: ['considered'], code: 'NUMBER_RANGE' },
    },
    {
      what: 'more than a million',
      change: { considered: 1_000_001 },
      issue: { path: ['considered'], code: 'NUMBER_RANGE' },
    },
    {
      what: 'a court that does not exist',
      change: { courtId: '019a0000-0000-7000-8000-000000000000' },
      issue: { path: ['courtId'], code: 'UNKNOWN_COURT' },
    },
    {
      what: 'an appeal at a district court',
      change: { instance: 'APPELLATE' },
      issue: { path: ['instance'], code: 'WRONG_LEVEL' },
    },
    {
      what: 'a month to come',
      change: { month: '2099-01' },
      issue: { path: ['month'], code: 'IN_THE_FUTURE' },
    },
  ])('$what', async ({ change, issue }) => {
    const before = await desk.office.sql('select count(*) from case_figure');
    expect(await desk.record(change)).toMatchObject({ __typename: 'InvalidInputError', issues: [issue] });
    expect(await desk.office.sql('select count(*) from case_figure')).toEqual(before);
  });

  test('a first instance at an appellate panel', async () => {
    expect(await desk.record({ courtId: desk.panel })).toMatchObject({
      issues: [{ path: ['instance'], code: 'WRONG_LEVEL' }],
    });
    expect(await desk.record({ courtId: desk.panel, instance: 'APPELLATE' })).toMatchObject({
      __typename: 'CaseFigure',
    });
  });

  test('a month in which the court was closed', async () => {
    await desk.office.sql(`update court set valid_to = '2015-06-15' where id = $1`, [desk.panel]);
    const closed = { courtId: desk.panel, instance: 'APPELLATE' };
    expect(await desk.record({ ...closed, month: '2015-07' })).toMatchObject({
      issues: [{ path: ['month'], code: 'COURT_CLOSED' }],
    });
    expect(await desk.record({ ...closed, month: '2015-06', category: 'OTHER' })).toMatchObject({
      __typename: 'CaseFigure',
    });
    await desk.office.sql('update court set valid_to = null where id = $1', [desk.panel]);
  });

  test.each([
    { what: 'fractional cases', change: { considered: 1.5 }, path: ['considered'] },
    { what: 'an unknown category', change: { category: 'DOWRY' }, path: ['category'] },
    { what: 'a month that is none', change: { month: '2014-13' }, path: ['month'] },
  ])('$what', async ({ change, path }) => {
    const query =
      'mutation ($input: RecordCaseFigureInput!) { recordCaseFigure(input: $input) { __typename } }';
    const { errors } = await desk.west.gql(query, { input: desk.figure(change) });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path, code: 'VALUE_FORMAT' }],
    });
  });
});
