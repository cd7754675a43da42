import { describe, expect, test } from 'vitest';
import { regionInput, regionValues } from './region-values.ts';

describe('regionInput', () => {
  test('what is not typed goes to the API as null; half a tile goes to be refused at its field', () => {
    const values = {
      ...regionValues(null),
      tile2014: { column: '4', row: '' },
      tileToday: { column: '0', row: '3' },
    };
    expect(regionInput(values)).toMatchObject({
      isoCode: null,
      kato: null,
      capital: null,
      tile2014: { column: 4, row: -1 },
      tileToday: { column: 0, row: 3 },
    });
  });
});
