import { describe, expect, test } from 'vitest';
import { equalSteps, roundUp, stepOf } from './steps.ts';

test.each([
  { value: 0, is: 0 },
  { value: 1, is: 1 },
  { value: 7, is: 10 },
  { value: 145, is: 200 },
  { value: 201, is: 250 },
  { value: 644_929, is: 1_000_000 },
])('$value is rounded up to $is', ({ value, is }) => {
  expect(roundUp(value)).toBe(is);
});

describe('equal steps begin at zero, end above the greatest value, and never part less than one', () => {
  test.each([
    { values: [725, 710, 636, 342, 12], steps: [200, 400, 600, 800] },
    { values: [1, 2], steps: [1, 2] },
    { values: [25], steps: [5, 10, 15, 20, 25] },
    { values: [0, 0], steps: [] },
    { values: [], steps: [] },
  ])('$values give $steps', ({ values, steps }) => {
    expect(equalSteps(values, 5)).toEqual(steps);
  });
});

test.each([
  { value: 0, step: 0 },
  { value: 1, step: 1 },
  { value: 200, step: 1 },
  { value: 201, step: 2 },
  { value: 800, step: 4 },
])('$value lies in step $step of four by two hundred', ({ value, step }) => {
  expect(stepOf(value, [200, 400, 600, 800])).toBe(step);
});
