import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import { expect, test } from 'vitest';
import { arrive, comeBack, leave, type Making, prune, put, shownMark, unsent, waiting } from './marking.ts';

const stored = new Map<string, AttendanceMark>([['a 1', 'FULL']]);
const typed = (making: Making, cell: string, mark: AttendanceMark) =>
  put(making, stored, new Map([[cell, mark]]));
const nothing: Making = new Map();

test('a mark is shown as it is typed, and waits until it is sent', () => {
  const making = typed(typed(nothing, 'a 1', 'NO_SHOW'), 'b 1', 'FULL');
  expect([shownMark(making, stored, 'a 1'), shownMark(making, stored, 'b 1')]).toEqual(['NO_SHOW', 'FULL']);
  expect(waiting(making, 10)).toEqual([
    ['a 1', { mark: 'NO_SHOW', seen: 'FULL' }],
    ['b 1', { mark: 'FULL', seen: 'NOT_RECORDED' }],
  ]);
  expect(waiting(making, 1)).toHaveLength(1);
  expect(waiting(leave(making, waiting(making, 10)), 10)).toEqual([]);
});

test('what is typed while a batch is on its way is sent after it, in place of what arrived', () => {
  const first = typed(nothing, 'a 1', 'NO_SHOW');
  const batch = waiting(first, 10);
  const onTheWay = typed(typed(leave(first, batch), 'a 1', 'EXCUSED'), 'b 1', 'FULL');
  expect(shownMark(onTheWay, stored, 'a 1')).toBe('EXCUSED');
  const arrived = arrive(onTheWay, batch);
  expect(waiting(arrived, 10)).toEqual([
    ['a 1', { mark: 'EXCUSED', seen: 'NO_SHOW', sent: 'NO_SHOW' }],
    ['b 1', { mark: 'FULL', seen: 'NOT_RECORDED' }],
  ]);
});

test('a batch that came back is sent again, without what somebody else has marked meanwhile', () => {
  const making = typed(typed(nothing, 'a 1', 'NO_SHOW'), 'b 1', 'FULL');
  const batch = waiting(making, 10);
  const back = comeBack(leave(making, batch), batch, new Set(['a 1']));
  expect(shownMark(back, stored, 'a 1')).toBe('FULL');
  expect(waiting(back, 10).map(([cell]) => cell)).toEqual(['b 1']);
});

test('what the server shows is forgotten here, and what was typed and taken back too', () => {
  const batch = waiting(typed(nothing, 'b 1', 'FULL'), 10);
  const arrived = arrive(leave(typed(nothing, 'b 1', 'FULL'), batch), batch);
  expect(prune(arrived, stored).size).toBe(1);
  expect(prune(arrived, new Map([['b 1', 'FULL']])).size).toBe(0);
  const takenBack = typed(typed(nothing, 'a 1', 'NO_SHOW'), 'a 1', 'FULL');
  expect([waiting(takenBack, 10), prune(takenBack, stored).size]).toEqual([[], 0]);
});

test('who leaves takes along what is still on its way, too, unless it arrives', () => {
  const first = typed(nothing, 'a 1', 'NO_SHOW');
  const onTheWay = typed(typed(leave(first, waiting(first, 10)), 'b 1', 'FULL'), 'c 1', 'PARTIAL');
  expect(unsent(onTheWay, false).map(([cell, { mark, seen }]) => [cell, mark, seen])).toEqual([
    ['a 1', 'NO_SHOW', 'FULL'],
    ['b 1', 'FULL', 'NOT_RECORDED'],
    ['c 1', 'PARTIAL', 'NOT_RECORDED'],
  ]);
  expect(unsent(onTheWay, true).map(([cell]) => cell)).toEqual(['b 1', 'c 1']);
  const changedSince = typed(onTheWay, 'a 1', 'EXCUSED');
  expect(unsent(changedSince, true)[0]).toEqual(['a 1', { mark: 'EXCUSED', seen: 'NO_SHOW' }]);
});
