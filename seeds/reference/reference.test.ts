import { describe, expect, test } from 'vitest';

import { COURTS, PILOT_COURTS } from './courts.ts';
import { OUTLETS } from './outlets.ts';
import { REGIONS, REGIONS_OF_2014 } from './regions.ts';

describe('regions', () => {
  const codes = new Set(REGIONS.map((region) => region.code));

  test('are 16 in 2014 and 20 today, on one tile each', () => {
    const today = REGIONS.filter((region) => region.valid_to === '');
    expect([REGIONS_OF_2014.length, today.length, REGIONS.length]).toEqual([16, 20, 24]);
    expect(
      new Set(REGIONS_OF_2014.map((region) => `${region.tile2014_column} ${region.tile2014_row}`)).size,
    ).toBe(16);
    expect(new Set(today.map((region) => `${region.tile_column} ${region.tile_row}`)).size).toBe(20);
  });

  test('that end have successors that begin on that day', () => {
    for (const region of REGIONS.filter((each) => each.valid_to !== '')) {
      const successors = region.successors.split(' ');
      expect(successors.length).toBe(2);
      expect(successors.every((code) => codes.has(code))).toBe(true);
      expect(REGIONS.filter((each) => successors.includes(each.code)).map((each) => each.valid_from)).toEqual(
        [region.valid_to, region.valid_to],
      );
    }
  });

  test.each([
    ['west-kazakhstan', '2014-06-02', '+05:00'],
    ['akmola', '2014-06-02', '+06:00'],
    ['akmola', '2024-06-03', '+05:00'],
    ['kyzylorda', '2014-06-02', '+06:00'],
    ['kyzylorda', '2019-06-03', '+05:00'],
  ])('%s was at UTC%s', (code, day, offset) => {
    const timeZone = REGIONS.find((region) => region.code === code)?.time_zone ?? '';
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    expect(
      format.formatToParts(new Date(`${day}T06:00:00Z`)).find((part) => part.type === 'timeZoneName')?.value,
    ).toBe(`GMT${offset}`);
  });
});

describe('courts', () => {
  test('are the 59 of the pilot and the Supreme Court, each with names in three languages', () => {
    expect(PILOT_COURTS.length).toBe(59);
    expect(COURTS.filter((court) => court.level === 'SUPREME').map((court) => court.region)).toEqual(['']);
    expect(new Set(COURTS.map((court) => court.code)).size).toBe(60);
    for (const { name } of COURTS) expect(Object.values(name).every((text) => text.length > 5)).toBe(true);
  });

  test('have one appellate panel in each unit of 2014', () => {
    const panels = COURTS.filter((court) => court.level === 'APPELLATE').map((court) => court.region);
    expect(panels.toSorted()).toEqual(REGIONS_OF_2014.map((region) => region.code).toSorted());
  });
});

test('regional outlets belong to a region of 2014, republican ones to none', () => {
  const codes = new Set(REGIONS_OF_2014.map((region) => region.code));
  expect(
    OUTLETS.every((outlet) =>
      outlet.reach === 'REGIONAL' ? codes.has(outlet.region) : outlet.region === '',
    ),
  ).toBe(true);
  expect(
    OUTLETS.filter((outlet) => outlet.kind === 'NEWSPAPER').every((outlet) => outlet.language !== ''),
  ).toBe(true);
});
