import { describe, expect, test } from 'vitest';
import { minutesOf, placeSideBySide, timeOf } from './time-layout.ts';

const at = (name: string, from: number, to: number) => ({ name, from, to });
const laid = (entries: ReturnType<typeof at>[]) =>
  placeSideBySide(entries).map(({ entry, column, columns }) => [entry.name, column, columns]);

describe('sessions of a day side by side', () => {
  test('what does not overlap has the whole width', () => {
    expect(laid([at('morning', 540, 600), at('next', 600, 660)])).toEqual([
      ['morning', 0, 1],
      ['next', 0, 1],
    ]);
  });

  test('a long one beside two short ones: two columns, and the later short one uses the free place', () => {
    expect(laid([at('long', 540, 780), at('first', 540, 600), at('second', 630, 700)])).toEqual([
      ['long', 0, 2],
      ['first', 1, 2],
      ['second', 1, 2],
    ]);
  });
});

test('a wall clock to minutes and back, within the day', () => {
  expect(minutesOf('2014-06-02T09:45')).toBe(585);
  expect(timeOf('2014-06-02', 585)).toBe('2014-06-02T09:45');
  expect(timeOf('2014-06-02', 2000)).toBe('2014-06-02T23:59');
});
