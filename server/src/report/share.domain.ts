import type { ShareBase, ShareRefusal } from '@bitim/schema/vocabulary/report';
import type { CourtMonths } from '../caseload/case-coverage.read-model.ts';

/** One side of a share: a count, and the court-months that stand behind it (null: nobody reports it, as for events). */
export interface ShareSide {
  readonly value: number | null;
  readonly behind: CourtMonths | null;
  /** Months in which there could be a report, for some court had joined; null: any month. */
  readonly possible: ReadonlySet<string> | null;
}

export interface Share {
  /** 0 to 1, unrounded; null when refused. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly of: ShareBase;
  readonly refusal: ShareRefusal | null;
}

/**
 * A part of a whole; refused, never 0 %, NaN or ∞, when the whole is missing, or the two come from different courts or
 * months (decision 0005).
 */
export function shareOf(of: ShareBase, part: ShareSide, whole: ShareSide): Share {
  const sides = { numerator: part.value, denominator: whole.value, of };
  if (part.value === null || whole.value === null || whole.value === 0)
    return { ...sides, value: null, refusal: 'NO_DENOMINATOR' };
  const refusal = part.behind && whole.behind ? mismatch(part, part.behind, whole.behind) : null;
  return { ...sides, value: refusal ? null : part.value / whole.value, refusal };
}

function mismatch({ possible }: ShareSide, part: CourtMonths, whole: CourtMonths): ShareRefusal | null {
  if (part === whole) return null;
  if (part.size !== whole.size || [...part.keys()].some((court) => !whole.has(court)))
    return 'DIFFERENT_COURTS';
  const beyondWhole = [...part].some(([court, months]) => !isWithin(months, whole.get(court)));
  const inPart = monthsOfAll(part);
  const beyondPart = [...monthsOfAll(whole)].some(
    (month) => !inPart.has(month) && (possible === null || possible.has(month)),
  );
  return beyondWhole || beyondPart ? 'DIFFERENT_PERIOD' : null;
}

type MonthSet = ReadonlySet<string>;

// courts that reported alike share one set
function isWithin(months: MonthSet, others: MonthSet | undefined): boolean {
  if (months === others) return true;
  for (const month of months) if (!others?.has(month)) return false;
  return true;
}

/** The months in which any of the courts reported. */
function monthsOfAll(behind: CourtMonths): MonthSet {
  const [first = new Set<string>(), ...others] = new Set(behind.values());
  return others.length === 0 ? first : new Set([first, ...others].flatMap((months) => [...months]));
}
