import { describe, expect, test } from 'vitest';
import { withOwnUnit } from './own-unit.ts';
import { figureInput, readReportSearch, unitInput } from './report-search.ts';

const R1 = '0198b7a0-0000-7000-8000-000000000001';

describe('the report keeps of its address what makes sense', () => {
  test.each([
    {
      because: 'a region and a window of months',
      raw: { region: R1, period: '2014-05..2014-12' },
      is: { region: R1, period: '2014-05..2014-12' },
    },
    {
      because: 'a moment becomes an instant',
      raw: { asOf: '2014-12-31T10:00:00+05:00' },
      is: { asOf: '2014-12-31T05:00:00.000Z' },
    },
    { because: 'a moment that is none', raw: { asOf: 'yesterday' }, is: { misread: true } },
    {
      because: 'a period, a region and a programme that are none',
      raw: { period: 'banana', region: 'foo', programme: 'bar' },
      is: { misread: true },
    },
    { because: 'months that run backwards', raw: { period: '2014-12..2014-05' }, is: { misread: true } },
    {
      because: 'that it was misread before',
      raw: { misread: 'yes', region: R1 },
      is: { misread: true, region: R1 },
    },
    { because: 'a map of something that is not kept', raw: { map: 'salaries' }, is: {} },
    { because: 'an explanation of no figure', raw: { explain: 'SALARIES', page: '2' }, is: { page: 2 } },
    {
      because: 'an explained figure and its second list',
      raw: { explain: 'WORKS', list: 'leftOut' },
      is: { explain: 'WORKS', list: 'leftOut' },
    },
  ])('$because', ({ raw, is }) => {
    expect(readReportSearch(raw)).toEqual(is);
  });
});

test.each([
  { search: {}, unit: null },
  { search: { region: 'r1' }, unit: { regionId: 'r1' } },
  { search: { region: 'r1', court: 'c1' }, unit: { courtId: 'c1' } },
])('of $search the unit is $unit', ({ search, unit }) => {
  expect(unitInput(search)).toEqual(unit);
});

test('a figure is explained in the page’s unit and period unless it says its own', () => {
  const scope = { region: 'r1', period: '2014-H1' };
  expect(figureInput({ measure: 'WORKS' }, scope)).toMatchObject({
    measure: 'WORKS',
    unit: { regionId: 'r1' },
    period: '2014-H1',
    dimensions: {},
  });
  expect(
    figureInput({ measure: 'TRAINING_EVENTS', kind: 'LECTURE', court: 'c1', period: '2013-H1' }, scope),
  ).toMatchObject({
    unit: { courtId: 'c1' },
    period: '2013-H1',
    dimensions: { kind: 'LECTURE' },
  });
});

describe('the report opens on', () => {
  const region = { id: 'own', name: { text: 'Own' } };
  const court = { id: 'court', name: { text: 'Court' } };
  test.each([
    {
      on: 'the nation for who sees all of it',
      search: {},
      viewer: { region: null, court: null },
      unit: null,
    },
    { on: 'the own region', search: {}, viewer: { region, court: null }, unit: { regionId: 'own' } },
    { on: 'the own court', search: {}, viewer: { region, court }, unit: { courtId: 'court' } },
    {
      on: 'the nation where it is asked for',
      search: { nation: true as const },
      viewer: { region, court },
      unit: null,
    },
    { on: 'another region', search: { region: 'r1' }, viewer: { region, court }, unit: { regionId: 'r1' } },
  ])('$on', ({ search, viewer, unit }) => {
    expect(unitInput(withOwnUnit(search, viewer))).toEqual(unit);
  });
});
