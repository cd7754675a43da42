import type { CaseProcedure } from '@bitim/schema/vocabulary/caseload';
import { eachMonth, type Months } from '../period/period.domain.ts';

/** A series of case figures that courts report, or the totals beside them. */
export type CaseSeries = CaseProcedure | 'CIVIL_CASES';

/** Months, as `2014-05`, by the court's id. */
export type CourtMonths = ReadonlyMap<string, ReadonlySet<string>>;

/** A court in a programme; the days are those on which it could report, both inclusive. */
export interface TakingPart {
  readonly courtId: string;
  readonly from: string;
  /** Null while it goes on. */
  readonly to: string | null;
}

/** Which courts stand behind the figures of a period; ids. */
export interface CaseCoverage {
  /** What was reported, by series; zero is reported too. */
  readonly reported: ReadonlyMap<CaseSeries, CourtMonths>;
  /** The months, up to the running one, in which courts took part. */
  readonly takingPart: CourtMonths;
  /** Courts that owe a report of judicial mediation for one month or more. */
  readonly expected: readonly string[];
  /** Of these, the ones that left out a month or more. */
  readonly silent: readonly string[];
  /** Courts that joined only after the period. */
  readonly notYetJoined: readonly string[];
}

/**
 * Who stands behind a period. A court owes judicial mediation for each month that it took part in, and once: in however
 * many programmes. A month is owed when it is over.
 *
 * @param today a day, as `2026-11-23`; that of `asOf` where the report is of a past moment.
 */
export function coverageOf(
  period: Months,
  reported: CaseCoverage['reported'],
  participations: readonly TakingPart[],
  today: string,
): CaseCoverage {
  const running = today.slice(0, 7);
  const takingPart = monthsOfTakingPart(period, participations, running);
  const judicial = reported.get('JUDICIAL_MEDIATION');
  const expected = [...takingPart].filter(([, months]) => some(months, (month) => month < running));
  const silent = expected.filter(([courtId, months]) => {
    const own = judicial?.get(courtId);
    return some(months, (month) => month < running && !own?.has(month));
  });
  const later = participations.filter(({ from }) => from.slice(0, 7) > period.to);
  const joined = new Set(participations.filter((one) => !later.includes(one)).map(({ courtId }) => courtId));
  return {
    reported,
    takingPart,
    expected: expected.map(([courtId]) => courtId),
    silent: silent.map(([courtId]) => courtId),
    notYetJoined: [...new Set(later.flatMap(({ courtId }) => (joined.has(courtId) ? [] : [courtId])))],
  };
}

/** Courts that joined on one day share one set, as those that reported alike do. */
function monthsOfTakingPart(
  period: Months,
  participations: readonly TakingPart[],
  running: string,
): CourtMonths {
  const known = new Map<string, ReadonlySet<string>>();
  const takingPart = new Map<string, ReadonlySet<string>>();
  for (const { courtId, from, to } of participations) {
    const stretch = {
      from: latest(from.slice(0, 7), period.from),
      to: earliest(to?.slice(0, 7) ?? period.to, period.to, running),
    };
    const key = `${stretch.from} ${stretch.to}`;
    const months = known.get(key) ?? new Set(eachMonth(stretch));
    known.set(key, months);
    const before = takingPart.get(courtId);
    if (months.size > 0) takingPart.set(courtId, before ? new Set([...before, ...months]) : months);
  }
  return takingPart;
}

function some(months: ReadonlySet<string>, holds: (month: string) => boolean): boolean {
  for (const month of months) if (holds(month)) return true;
  return false;
}

const latest = (...days: string[]): string => days.reduce((one, other) => (one > other ? one : other));
const earliest = (...days: string[]): string => days.reduce((one, other) => (one < other ? one : other));
