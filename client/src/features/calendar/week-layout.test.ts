import { describe, expect, test } from 'vitest';
import { inCalendarOrder, layWeek } from './week-layout.ts';

const event = (id: string, startsOn: string, endsOn = startsOn, startsAt: string | null = null) => ({
  id,
  startsOn,
  endsOn,
  startsAt,
});
const MONDAY = '2014-06-02';
const lay = (events: ReturnType<typeof event>[], lanes = 3) =>
  layWeek(MONDAY, inCalendarOrder(events), lanes);

describe('events of a week on lines', () => {
  test('two on one day lie below each other, a third on a free day comes up', () => {
    const { segments } = lay([event('a', '2014-06-02'), event('b', '2014-06-02'), event('c', '2014-06-03')]);
    expect(segments.map(({ event: { id }, column, lane }) => [id, column, lane])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 0],
    ]);
  });

  test('what comes from the week before and goes on into the next covers all seven days', () => {
    const { segments } = lay([event('long', '2014-05-30', '2014-06-12')]);
    expect(segments).toMatchObject([{ column: 0, span: 7, beginsHere: false, endsHere: false }]);
  });

  test('what finds no line is counted on each of its days, and hides nothing else', () => {
    const { segments, hidden } = lay(
      [
        event('a', '2014-06-03', '2014-06-05'),
        event('b', '2014-06-03', '2014-06-04'),
        event('c', '2014-06-06'),
      ],
      1,
    );
    expect(segments.map(({ event: { id } }) => id)).toEqual(['a', 'c']);
    expect(hidden).toEqual([0, 1, 1, 0, 0, 0, 0]);
  });

  test('events of other weeks are not there', () => {
    expect(lay([event('before', '2014-06-01'), event('after', '2014-06-09')]).segments).toEqual([]);
  });

  test('segments on one line never overlap, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, index) => {
      const from = 1 + ((index * 7) % 9);
      const to = Math.min(12, from + (index % 4));
      return event(String(index), `2014-06-0${from}`, `2014-06-${String(to).padStart(2, '0')}`);
    });
    const { segments, hidden } = lay(many, 5);
    const cells = segments.flatMap(({ column, span, lane }) =>
      Array.from({ length: span }, (_, index) => `${lane}/${column + index}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    const covering = (day: string) =>
      many.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day).length;
    const shownOn = (column: number) => cells.filter((cell) => cell.endsWith(`/${column}`)).length;
    expect(hidden[2]).toBe(covering('2014-06-04') - shownOn(2));
  });

  test('of one day the earlier hour lies above, what has none above all', () => {
    const at = (id: string, hour: string | null) =>
      event(id, MONDAY, MONDAY, hour === null ? null : `${MONDAY}T${hour}`);
    const { segments } = lay([at('a', '15:00'), at('b', '09:30'), at('c', null)]);
    expect(segments.map(({ event: { id } }) => id)).toEqual(['c', 'b', 'a']);
  });
});
