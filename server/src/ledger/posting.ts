import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { UnitLevel } from '@bitim/schema/vocabulary/access';

/** What a quantity is broken down by. A measure declares which of these it has; the others are absent. */
export interface Dimensions {
  readonly kind?: string;
  readonly instance?: string;
  readonly category?: string;
  readonly procedure?: string;
  readonly programmeId?: string;
  readonly partnerProjectId?: string;
}

/** One row that a record should have in the ledger. */
export interface Posting extends Dimensions {
  readonly measure: Measure;
  readonly level: UnitLevel;
  /** A court or region; null for the nation. */
  readonly unitId: string | null;
  /** A day, as `2014-06-02`; it decides the period. */
  readonly occurredOn: string;
  readonly quantity: number;
}

/** A court that a record belongs to; `regionId` is null for the Supreme Court. */
export interface CourtOfRecord {
  readonly courtId: string;
  readonly regionId: string | null;
}

/**
 * Counts a record once, whoever shares it: fully at each of its courts, and −(k − 1) times at each region that holds
 * k of them, and at the nation. A region is then the sum of its courts and its adjustments, and so is the nation; the
 * adjustments are the reconciling line "301 − 16 = 285".
 */
export function countOnce(
  courts: readonly CourtOfRecord[],
  counted: Omit<Posting, 'level' | 'unitId'>,
): Posting[] {
  if (counted.quantity === 0) return [];
  const atCourts = courts.map(({ courtId }): Posting => ({ ...counted, level: 'COURT', unitId: courtId }));
  const perRegion = Map.groupBy(
    courts.filter((court) => court.regionId !== null),
    (court) => court.regionId,
  );
  const atRegions = [...perRegion].flatMap(([regionId, held]): Posting[] =>
    held.length > 1
      ? [{ ...counted, level: 'REGION', unitId: regionId, quantity: -(held.length - 1) * counted.quantity }]
      : [],
  );
  const atNation: Posting[] =
    courts.length > 1
      ? [{ ...counted, level: 'NATION', unitId: null, quantity: -(courts.length - 1) * counted.quantity }]
      : [];
  return [...atCourts, ...atRegions, ...atNation];
}
