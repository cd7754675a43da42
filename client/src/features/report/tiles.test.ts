import { describe, expect, test } from 'vitest';
import { layTiles, mapOf, shortName } from './tiles.ts';

test.each([
  { lastDay: '2014-12-31', map: 'tile2014' },
  { lastDay: '2018-06-18', map: 'tile2014' },
  { lastDay: '2018-06-19', map: 'tileToday' },
])('a period that ends on $lastDay is drawn on $map', ({ lastDay, map }) => {
  expect(mapOf(lastDay)).toBe(map);
});

describe('tiles', () => {
  const region = (id: string, column: number, row: number) => ({
    region: { id, tile2014: { column, row }, tileToday: null },
  });
  const rows = [region('almaty', 4, 4), region('batys', 0, 1), region('soltustik', 2, 0)];

  test('stand in reading order, so that the keyboard goes over the map as the eye does', () => {
    const { placed, columns } = layTiles(rows, 'tile2014');
    expect(placed.map(({ row, column, line }) => [row.region.id, column, line])).toEqual([
      ['soltustik', 3, 1],
      ['batys', 1, 2],
      ['almaty', 5, 5],
    ]);
    expect(columns).toBe(5);
  });

  test('without a place on the map are named apart, and none is lost', () => {
    const { placed, elsewhere } = layTiles(rows, 'tileToday');
    expect(placed).toEqual([]);
    expect(elsewhere).toEqual(rows);
  });
});

test.each([
  { name: 'Батыс Қазақстан облысы', short: 'Батыс Қазақстан' },
  { name: 'Алматы қаласы', short: 'Алматы қ.' },
  { name: 'Карагандинская область', short: 'Карагандинская' },
  { name: 'область Абай', short: 'Абай' },
  { name: 'город Астана', short: 'г. Астана' },
  { name: 'Kostanay Region', short: 'Kostanay' },
  { name: 'Almaty City', short: 'Almaty (city)' },
])('on a tile «$name» is «$short»', ({ name, short }) => {
  expect(shortName(name)).toBe(short);
});
