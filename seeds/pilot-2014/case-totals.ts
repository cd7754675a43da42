import { apportion } from '../kit/apportion.ts';
import { randomFor } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';

/**
 * All civil cases considered, per year. The memo prints no such number. For 2014 it is constructed within 622,690 to
 * 668,814, where 0.8 % of 5,090 and 1.4 % of 9,029 both hold; for 2013 it is what 0.2 % of 1,276 would be.
 */
const CIVIL_CASES = [
  { year: 2014, considered: 644_929 },
  { year: 2013, considered: 638_000 },
] as const;
const SEASON = [86, 95, 104, 106, 98, 100, 84, 82, 103, 112, 110, 120];

export interface CourtMonth {
  readonly court: CourtSeed;
  /** The month's first day. */
  readonly month: string;
  readonly considered: number;
}

/** How busy a court is, as a weight: panels hear few cases, city courts many, courts of rural districts fewer. */
export function caseloadWeight(court: CourtSeed): number {
  const jitter = randomFor(`caseload ${court.code}`).between(80, 120);
  if (court.level === 'APPELLATE') return 4 * jitter;
  return (court.wave === 1 ? 28 : court.code.includes('district') ? 9 : 13) * jitter;
}

export function buildCourtMonths(): CourtMonth[] {
  return CIVIL_CASES.flatMap(({ year, considered }) => {
    const byCourt = apportion(considered, PILOT_COURTS.map(caseloadWeight));
    return PILOT_COURTS.flatMap((court, index) => {
      const random = randomFor(`civil cases ${year} ${court.code}`);
      const byMonth = apportion(
        byCourt[index] ?? 0,
        SEASON.map((weight) => weight * random.between(90, 110)),
      );
      return byMonth.map((count, at) => ({ court, month: firstOfMonth(year, at), considered: count }));
    });
  });
}

export function buildCaseTotals(courtMonths: readonly CourtMonth[]) {
  return courtMonths.map(({ court, month, considered }) => ({
    id: seedId(`case-total:${court.code}:${month}`),
    courtId: seedId(`court:${court.code}`),
    month,
    considered,
    provenance: 'CONSTRUCTED',
    version: 1,
  }));
}

function firstOfMonth(year: number, monthIndex: number): string {
  return `${year}-${String(monthIndex + 1).padStart(2, '0')}-01`;
}
