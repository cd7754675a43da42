import type { ShareBase, ShareRefusal } from '@bitim/schema/vocabulary/report';

/** One side of a share: a count, and the courts that stand behind it (null: every court, as for events). */
export interface ShareSide {
  readonly value: number | null;
  readonly courts: ReadonlySet<string> | null;
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
 * A part of a whole, over one and the same period; refused, never 0 %, NaN or ∞, when the whole is missing or the two
 * come from different courts.
 */
export function shareOf(of: ShareBase, part: ShareSide, whole: ShareSide): Share {
  const sides = { numerator: part.value, denominator: whole.value, of };
  if (part.value === null || whole.value === null || whole.value === 0)
    return { ...sides, value: null, refusal: 'NO_DENOMINATOR' };
  if (part.courts && whole.courts && !sameCourts(part.courts, whole.courts)) {
    return { ...sides, value: null, refusal: 'DIFFERENT_COURTS' };
  }
  return { ...sides, value: part.value / whole.value, refusal: null };
}

const sameCourts = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((court) => other.has(court));
