import { expect, test } from 'vitest';
import { copiedOn, shifted } from './copied-event.ts';

test.each([
  {
    because: 'it was last week: this week, but not yesterday',
    from: '2026-11-17',
    now: '2026-11-23',
    on: '2026-11-24',
  },
  { because: 'it was today: a week later', from: '2026-11-23', now: '2026-11-23', on: '2026-11-30' },
  {
    because: 'it is still to come: the week after it',
    from: '2026-12-03',
    now: '2026-11-23',
    on: '2026-12-10',
  },
  {
    because: 'it was years ago: the same weekday, from today on',
    from: '2014-04-11',
    now: '2026-11-23',
    on: '2026-11-27',
  },
])('a copy of $from is proposed for $on on $now, because $because', ({ from, now, on }) => {
  expect(copiedOn(from, now)).toBe(on);
});

const UNSAID = { startsEarlier: null, endsEarlier: null };
const session = (day: string) => ({ key: day, day, startTime: '09:00', ...UNSAID });

test('sessions and the last day go with the first day, and what has no day yet has none', () => {
  const values = {
    startsOn: '2024-02-29',
    endsOn: '2024-03-01',
    sessions: [session('2024-03-01'), session('')],
  };
  expect(shifted(values, '2024-03-07')).toEqual({
    startsOn: '2024-03-07',
    endsOn: '2024-03-08',
    sessions: [
      { key: '2024-03-01', day: '2024-03-08', startTime: '09:00', ...UNSAID },
      { key: '', day: '', startTime: '09:00', ...UNSAID },
    ],
  });
});

test('nothing goes anywhere while there is no first day', () => {
  const values = { startsOn: '2024-02-29', endsOn: null, sessions: [session('2024-02-29')] };
  expect(shifted(values, null)).toEqual({ ...values, startsOn: null });
  expect(shifted({ ...values, startsOn: null }, '2024-03-07')).toEqual({ ...values, startsOn: '2024-03-07' });
});

test('which of two hours was meant is said anew on another day, and stays on its own', () => {
  const said = { ...session('2024-02-29'), startsEarlier: true, endsEarlier: false };
  const values = { startsOn: '2024-02-29', endsOn: null, sessions: [said] };
  expect(shifted(values, '2024-03-07').sessions).toEqual([{ ...said, day: '2024-03-07', ...UNSAID }]);
  expect(shifted(values, '2024-02-29').sessions).toEqual([said]);
});
