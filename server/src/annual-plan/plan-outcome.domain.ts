import type { EventState } from '@bitim/schema/vocabulary/event';
import type { PlanOutcome } from '@bitim/schema/vocabulary/plan';

/** An event that fulfils an item, as far as its outcome goes. */
export interface EventOfItem {
  readonly state: EventState;
  /** Its first day decides the period. */
  readonly startsOn: string;
  /** The new day of a postponed event; null while it is not known. */
  readonly postponedTo: string | null;
  /** Why it was cancelled or postponed. */
  readonly reason: string | null;
  /** Whether the ledger counts it for the plan's court. */
  readonly counted: boolean;
}

/** An item of a plan, and the events that fulfil it. */
export interface PlannedItem {
  readonly year: number;
  readonly quarter: number;
  readonly withdrawn: boolean;
  readonly events: readonly EventOfItem[];
}

/** What became of an item. */
export interface Became {
  readonly outcome: PlanOutcome;
  /** The day that tells of it: held, planned for, postponed to; null where there is none. */
  readonly on: string | null;
  /** Why it was cancelled or postponed. */
  readonly reason: string | null;
  /** Its quarter is over, nothing was held, and something is still to come. */
  readonly overdue: boolean;
}

const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;

/** Whether the day comes before, in or after the quarter of the year: negative, 0 or positive. */
const besideQuarter = ({ year, quarter }: PlannedItem, day: string): number =>
  (Number(day.slice(0, 4)) - year) * 4 + quarterOf(day) - quarter;

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/**
 * What became of an item. Held is what the ledger counts for the plan's court in the plan's year: the report of that year
 * counts nothing else. Of several events the best tells: held in the quarter before held elsewhen, that before planned,
 * planned before postponed, postponed before cancelled. A draft tells nothing: it is seen by few.
 *
 * @param today a day; the quarter is over from the day after its last.
 */
export function becameOf(item: PlannedItem, today: string): Became {
  if (item.withdrawn) return { outcome: 'WITHDRAWN', on: null, reason: null, overdue: false };
  const held = item.events.filter(
    ({ counted, startsOn }) => counted && Number(startsOn.slice(0, 4)) === item.year,
  );
  const inState = (state: EventState) => item.events.filter((event) => event.state === state);
  if (held.length > 0) return { ...heldOf(item, held), reason: null, overdue: false };
  const overdue = besideQuarter(item, today) > 0;
  const scheduled = inState('SCHEDULED');
  if (scheduled.length > 0) {
    const on = earliest(scheduled.map(({ startsOn }) => startsOn));
    return { outcome: 'PLANNED', on, reason: null, overdue };
  }
  const [postponed, ...others] = inState('POSTPONED');
  if (postponed) {
    const on = earliest([postponed, ...others].map(({ postponedTo }) => postponedTo));
    return { outcome: 'POSTPONED', on, reason: postponed.reason, overdue };
  }
  const [cancelled] = inState('CANCELLED');
  if (cancelled) return { outcome: 'CANCELLED', on: null, reason: cancelled.reason, overdue: false };
  return { outcome: 'NOT_BEGUN', on: null, reason: null, overdue };
}

function heldOf(item: PlannedItem, held: readonly EventOfItem[]): Pick<Became, 'outcome' | 'on'> {
  const days = held.map(({ startsOn }) => startsOn);
  const inQuarter = earliest(days.filter((day) => besideQuarter(item, day) === 0));
  if (inQuarter !== null) return { outcome: 'HELD', on: inQuarter };
  const early = earliest(days.filter((day) => besideQuarter(item, day) < 0));
  if (early !== null) return { outcome: 'HELD_EARLY', on: early };
  return { outcome: 'HELD_LATE', on: earliest(days) };
}

/** How far a plan, or a quarter of it, has come; everything in items. */
export interface Progress {
  /** Those of the plan as it stands: approved or added later, and not withdrawn. */
  readonly items: number;
  /** Those for which an event was held, early or late as well. */
  readonly done: number;
  readonly heldInQuarter: number;
  readonly heldEarly: number;
  readonly heldLate: number;
  readonly planned: number;
  readonly postponed: number;
  readonly cancelled: number;
  readonly notBegun: number;
  /** Among those that are planned, postponed or not begun. */
  readonly overdue: number;
  /** Not among the items. */
  readonly withdrawn: number;
}

export function progressOf(items: readonly PlannedItem[], today: string): Progress {
  const became = items.map((item) => becameOf(item, today));
  const number = (...outcomes: PlanOutcome[]) =>
    became.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    items: became.length - number('WITHDRAWN'),
    done: number('HELD', 'HELD_EARLY', 'HELD_LATE'),
    heldInQuarter: number('HELD'),
    heldEarly: number('HELD_EARLY'),
    heldLate: number('HELD_LATE'),
    planned: number('PLANNED'),
    postponed: number('POSTPONED'),
    cancelled: number('CANCELLED'),
    notBegun: number('NOT_BEGUN'),
    overdue: became.filter(({ overdue }) => overdue).length,
    withdrawn: number('WITHDRAWN'),
  };
}

/** The same for each quarter of the year. */
export const progressByQuarter = (
  items: readonly PlannedItem[],
  today: string,
): { quarter: number; progress: Progress }[] =>
  [1, 2, 3, 4].map((quarter) => ({
    quarter,
    progress: progressOf(
      items.filter((item) => item.quarter === quarter),
      today,
    ),
  }));
