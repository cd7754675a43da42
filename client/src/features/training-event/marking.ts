import type { AttendanceMark } from '@bitim/schema/vocabulary/event';

/** A mark that was made here, and that the server does not show yet. */
export interface Made {
  readonly mark: AttendanceMark;
  /** What the server had when it was made: another one by now is somebody else's. */
  readonly seen: AttendanceMark;
  /** The mark that is on its way, or has arrived; the server's answer is not on the screen yet. */
  readonly sent?: AttendanceMark;
}

/** By person and session. What is typed while others are on their way is added, and nothing is lost. */
export type Making = ReadonlyMap<string, Made>;
export type Stored = ReadonlyMap<string, AttendanceMark>;

export const markOf = (stored: Stored, cell: string): AttendanceMark => stored.get(cell) ?? 'NOT_RECORDED';

export const shownMark = (making: Making, stored: Stored, cell: string): AttendanceMark =>
  making.get(cell)?.mark ?? markOf(stored, cell);

export function put(making: Making, stored: Stored, marks: ReadonlyMap<string, AttendanceMark>): Making {
  const next = new Map(making);
  for (const [cell, mark] of marks) {
    const before = next.get(cell);
    next.set(cell, before ? { ...before, mark } : { mark, seen: markOf(stored, cell) });
  }
  return next;
}

/** What the server does not have yet, at most so many at a time. */
export const waiting = (making: Making, most: number): [string, Made][] =>
  [...making].filter(([, { mark, seen, sent }]) => mark !== (sent ?? seen)).slice(0, most);

/** Those are on their way. */
export function leave(making: Making, batch: readonly (readonly [string, Made])[]): Making {
  const next = new Map(making);
  for (const [cell, { mark }] of batch) {
    const made = next.get(cell);
    if (made) next.set(cell, { ...made, sent: mark });
  }
  return next;
}

/** Those have arrived: what was typed since takes their place. */
export function arrive(making: Making, batch: readonly (readonly [string, Made])[]): Making {
  const next = new Map(making);
  for (const [cell, { mark }] of batch) {
    const made = next.get(cell);
    if (made) next.set(cell, { mark: made.mark, seen: mark, sent: mark });
  }
  return next;
}

/** Those came back, but for some that are given up: somebody else has marked them meanwhile. */
export function comeBack(
  making: Making,
  batch: readonly (readonly [string, Made])[],
  givenUp: ReadonlySet<string>,
): Making {
  const next = new Map(making);
  for (const [cell] of batch) {
    const made = next.get(cell);
    if (givenUp.has(cell)) next.delete(cell);
    else if (made) next.set(cell, { mark: made.mark, seen: made.seen });
  }
  return next;
}

/** Without what the server shows by now. */
export function prune(making: Making, stored: Stored): Making {
  const left = [...making].filter(
    ([cell, { mark, sent, seen }]) => !(mark === (sent ?? seen) && mark === markOf(stored, cell)),
  );
  return left.length === making.size ? making : new Map(left);
}

/**
 * All that is not known to have arrived, for who leaves and waits for no answer.
 *
 * @param arrived whether what was on its way has.
 */
export const unsent = (making: Making, arrived: boolean): [string, Made][] =>
  [...making]
    .map(([cell, { mark, seen, sent }]): [string, Made] => [
      cell,
      { mark, seen: arrived ? (sent ?? seen) : seen },
    ])
    .filter(([, { mark, seen }]) => mark !== seen);
