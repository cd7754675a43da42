import { describe, expect, test } from 'vitest';
import { occurrenceDays } from './occurrence-days.domain.ts';
import { readRule, writeRule } from './recurrence.domain.ts';
import { wordsOfRule } from './recurrence.words.ts';

const rule = (text: string) => {
  const read = readRule(text);
  if (read === null) throw new Error(`${text} is no rule.`);
  return read;
};
const daysOf = (text: string, startsOn: string) =>
  occurrenceDays(rule(text), startsOn)
    .map((day) => day.slice(5))
    .join(' ');

describe('the days that a rule gives', () => {
  test.each([
    {
      that: 'weeks go over the day on which Almaty put its clocks back',
      text: 'FREQ=WEEKLY;COUNT=4',
      from: '2024-02-15',
      days: '02-15 02-22 02-29 03-07',
    },
    {
      that: 'the second Tuesday is another date each month',
      text: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=4',
      from: '2024-01-09',
      days: '01-09 02-13 03-12 04-09',
    },
    {
      that: 'the last Friday may be the fourth or the fifth, up to and with the last day',
      text: 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20240531',
      from: '2024-01-26',
      days: '01-26 02-23 03-29 04-26 05-31',
    },
    {
      that: 'a month without the day is passed over',
      text: 'FREQ=MONTHLY;COUNT=3',
      from: '2024-01-31',
      days: '01-31 03-31 05-31',
    },
    {
      that: 'the last day of a month is another one each month',
      text: 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
      from: '2024-01-31',
      days: '01-31 02-29 03-31',
    },
    {
      that: 'every other week has both of its days',
      text: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4',
      from: '2024-02-15',
      days: '02-15 02-26 02-29 03-11',
    },
    {
      that: 'a first day that does not fit is there all the same, and counts',
      text: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      from: '2024-02-15',
      days: '02-15 02-20 02-27',
    },
    {
      that: 'a last day before the first one leaves the first one alone',
      text: 'FREQ=WEEKLY;UNTIL=20240101',
      from: '2024-02-15',
      days: '02-15',
    },
    {
      that: 'the thirtieth of February never comes',
      text: 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;COUNT=3',
      from: '2024-02-15',
      days: '02-15',
    },
    {
      that: 'no seventh day after a Monday is a Tuesday',
      text: 'FREQ=DAILY;INTERVAL=7;BYDAY=TU;COUNT=5',
      from: '2026-11-23',
      days: '11-23',
    },
    {
      that: 'no fourteenth day after a Monday is at the weekend',
      text: 'FREQ=DAILY;INTERVAL=14;BYDAY=SA,SU;COUNT=5',
      from: '2026-11-23',
      days: '11-23',
    },
    {
      that: 'a fifth Monday comes in every fourth November or so, and then no more',
      text: 'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO;COUNT=5',
      from: '2026-11-23',
      days: '11-23 11-30 11-29 11-30 11-29',
    },
  ])('$that', ({ text, from, days }) => {
    expect(daysOf(text, from)).toBe(days);
  });

  test('are cut off at one more than there may be', () => {
    expect(occurrenceDays(rule('FREQ=DAILY;UNTIL=20990101'), '2024-01-01')).toHaveLength(201);
    expect(occurrenceDays(rule('FREQ=DAILY;COUNT=9999'), '2024-01-01')).toHaveLength(201);
  });
});

test.each([
  'FREQ=WEEKLY;COUNT=4',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20240401',
  'FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=12',
  'FREQ=MONTHLY;BYMONTHDAY=1,15,-1;COUNT=12',
  'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=5',
])('%s is read and written as it was', (text) => {
  expect(writeRule(rule(text))).toBe(text);
});

test.each([
  { because: 'it has no end', text: 'FREQ=WEEKLY' },
  { because: 'it has two ends', text: 'FREQ=WEEKLY;COUNT=3;UNTIL=20240401' },
  { because: 'its last day is no day', text: 'FREQ=WEEKLY;UNTIL=20240230' },
  { because: 'its last day is an instant', text: 'FREQ=WEEKLY;UNTIL=20240401T000000Z' },
  { because: 'hours are not repeated', text: 'FREQ=HOURLY;COUNT=3' },
  { because: 'a part is unknown', text: 'FREQ=WEEKLY;BYHOUR=9;COUNT=3' },
  { because: 'a part comes twice', text: 'FREQ=WEEKLY;COUNT=3;COUNT=4' },
  { because: 'it never goes on', text: 'FREQ=WEEKLY;INTERVAL=0;COUNT=3' },
  { because: 'a week has no second Tuesday', text: 'FREQ=WEEKLY;BYDAY=2TU;COUNT=3' },
  { because: 'a month has no 32nd day', text: 'FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3' },
  { because: 'a day comes twice', text: 'FREQ=WEEKLY;BYDAY=MO,MO;COUNT=3' },
  { because: 'nothing is said', text: '' },
  { because: 'it is no rule', text: 'every other Tuesday' },
])('$text is not taken: $because', ({ text }) => {
  expect(readRule(text)).toBeNull();
});

describe('a rule in words', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=12', 0, 'Апта сайын: сейсенбі, 12 рет', 'Каждую неделю: вторник, 12 раз'],
    [
      'FREQ=MONTHLY;BYDAY=2WE;COUNT=3',
      0,
      'Ай сайын: екінші сәрсенбі, 3 рет',
      'Каждый месяц: вторая среда, 3 раза',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20240401',
      0,
      '2 апта сайын: дүйсенбі, бейсенбі, соңғы күні 01.04.2024',
      'Раз в 2 недели: понедельник, четверг, по 01.04.2024',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,-1;COUNT=5',
      1,
      'Ай сайын: күні — 15, соңғы күн, 5 рет, күнге жылжытылды: +1',
      'Каждый месяц: 15 числа, последний день, 5 раз, сдвинуто на дней: +1',
    ],
  ])('%s moved by %i', (text, movedBy, kk, ru) => {
    expect([wordsOfRule(rule(text), movedBy, 'kk'), wordsOfRule(rule(text), movedBy, 'ru')]).toEqual([
      kk,
      ru,
    ]);
  });

  test('in English, and of a week that was moved by its new days', () => {
    const said = (text: string, movedBy = 0) => wordsOfRule(rule(text), movedBy, 'en');
    expect(said('FREQ=MONTHLY;BYDAY=-1FR;COUNT=6')).toBe('Every month: last Friday, 6 times');
    expect(said('FREQ=DAILY;INTERVAL=3;COUNT=2')).toBe('Every 3 days, 2 times');
    expect(said('FREQ=WEEKLY;BYDAY=SU,TU;UNTIL=20240401', -2)).toBe(
      'Every week: Friday, Sunday, until 30.03.2024',
    );
  });
});
