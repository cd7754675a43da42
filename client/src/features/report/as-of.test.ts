import { expect, test } from 'vitest';
import { instantOf, partsOf } from './as-of.ts';

test('a moment comes back as the day and the minute that were chosen, whatever the reader’s zone', () => {
  expect(partsOf(instantOf('2014-12-31', '18:05'))).toEqual({ day: '2014-12-31', time: '18:05' });
});

test('without a moment the data are as of now, and a day that is chosen is meant whole', () => {
  expect(partsOf(undefined)).toEqual({ day: null, time: '23:59' });
});
