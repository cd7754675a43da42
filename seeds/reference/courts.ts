import { required } from '../kit/random.ts';
import { readTsv } from '../kit/tsv.ts';
import { REGIONS } from './regions.ts';

/** A court as the register's data know it; names are those of 2014. */
export interface CourtSeed {
  readonly code: string;
  readonly level: 'DISTRICT' | 'APPELLATE' | 'SUPREME';
  readonly region: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly seat: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly timeZone: string;
  readonly validTo: string | null;
  /** Where the court's name stands. */
  readonly provenance: string;
  readonly wave: number;
  readonly participationProvenance: string;
}

const ZONE_OF_THE_CAPITAL = 'Asia/Almaty';

/** The 59 courts of the pilot and the Supreme Court (decision 0030 tells how the list came about). */
export const COURTS: readonly CourtSeed[] = readTsv<
  | 'code'
  | 'region'
  | 'level'
  | 'name_kk'
  | 'name_ru'
  | 'name_en'
  | 'seat_kk'
  | 'seat_ru'
  | 'seat_en'
  | 'wave'
  | 'valid_to'
  | 'name_provenance'
  | 'participation_provenance'
  | 'name_source'
>(new URL('./courts.tsv', import.meta.url)).map((row) => ({
  code: row.code,
  level: row.level as CourtSeed['level'],
  region: row.region,
  name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
  seat: { kk: row.seat_kk, ru: row.seat_ru, en: row.seat_en },
  timeZone: row.region === '' ? ZONE_OF_THE_CAPITAL : zoneOf(row.region),
  validTo: row.valid_to || null,
  provenance: row.name_provenance,
  wave: Number(row.wave),
  participationProvenance: row.participation_provenance,
}));

export const PILOT_COURTS = COURTS.filter((court) => court.level !== 'SUPREME');

const courtByCode = new Map(COURTS.map((court) => [court.code, court]));

export function courtNamed(code: string): CourtSeed {
  return required(courtByCode.get(code));
}

export function courtsOf(region: string): CourtSeed[] {
  return PILOT_COURTS.filter((court) => court.region === region);
}

export function panelOf(region: string): CourtSeed {
  return required(courtsOf(region).find((court) => court.level === 'APPELLATE'));
}

function zoneOf(code: string): string {
  return required(REGIONS.find((region) => region.code === code)).time_zone;
}
