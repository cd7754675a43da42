import { expect, test } from 'vitest';
import { periodDays, periodOf, readPeriod, SPANS } from './period-parts.ts';

test.each(SPANS.map((span) => ({ span })))(
  'part $span of a year is read back as it was written',
  ({ span }) => {
    expect(readPeriod(periodOf('2014', span))).toEqual({ year: '2014', span });
  },
);

test.each([
  { period: '2014', from: '2014-01-01', to: '2014-12-31' },
  { period: '2014-H2', from: '2014-07-01', to: '2014-12-31' },
  { period: '2014-Q1', from: '2014-01-01', to: '2014-03-31' },
  { period: '2014-02', from: '2014-02-01', to: '2014-02-28' },
  { period: '2016-02', from: '2016-02-01', to: '2016-02-29' },
  { period: '2014-05..2014-12', from: '2014-05-01', to: '2014-12-31' },
])('$period goes from $from to $to', ({ period, from, to }) => {
  expect(periodDays(period)).toEqual({ from, to });
});

test.each([
  { period: '2014-05..2014-12', span: null },
  { period: '2014-01..2015-03', span: null },
  { period: '2014-01..2014-12', span: 'year' },
  { period: '2014-05..2014-05', span: 'M05' },
])('$period is read as $span, and as no part that it is not', ({ period, span }) => {
  expect(readPeriod(period)).toEqual({ year: '2014', span });
});
