import { describe, expect, test } from 'vitest';
import { regionInput, regionValues } from './region-values.ts';

describe('regionInput', () => {
  test('what is not typed goes to the API as null, and half a tile is no tile', () => {
    const values = {
      ...regionValues(null),
      tile2014: { column: '4', row: '' },
      tileToday: { column: '0', row: '3' },
    };
    expect(regionInput(values)).toMatchObject({
      isoCode: null,
      kato: null,
      capital: null,
      tile2014: null,
      tileToday: { column: 0, row: 3 },
    });
  });
});
