import { expect, test } from 'vitest';
import { eventsByDay } from './events-by-day.ts';

const event = (id: string, startsOn: string, endsOn = startsOn) => ({ id, startsOn, endsOn, startsAt: null });

test('an event stands on each of its days within the stretch, and on no other', () => {
  const byDay = eventsByDay(
    [
      event('short', '2014-10-02'),
      event('long', '2014-09-29', '2014-10-02'),
      event('before', '2014-09-01', '2014-09-30'),
      event('after', '2014-10-04'),
    ],
    '2014-10-01',
    '2014-10-03',
  );
  expect([...byDay].map(([day, events]) => [day, events.map(({ id }) => id)])).toEqual([
    ['2014-10-01', ['long']],
    ['2014-10-02', ['long', 'short']],
  ]);
});
