import { readTsv } from '../kit/tsv.ts';

/**
 * The 12 oblast-level units unchanged since 2014, the four of 2014 that were split since, and the eight that came of
 * those. `iso_code` is the numeric code in force; for a unit that is no more, the alphabetic one it had.
 */
export const REGIONS = readTsv<
  | 'code'
  | 'kind'
  | 'name_kk'
  | 'name_ru'
  | 'name_en'
  | 'abbreviation_kk'
  | 'abbreviation_ru'
  | 'abbreviation_en'
  | 'capital_kk'
  | 'capital_ru'
  | 'capital_en'
  | 'time_zone'
  | 'iso_code'
  | 'kato'
  | 'valid_from'
  | 'valid_to'
  | 'tile2014_column'
  | 'tile2014_row'
  | 'tile_column'
  | 'tile_row'
  | 'successors'
  | 'source'
>(new URL('./regions.tsv', import.meta.url));

/** Units that existed on 11 April 2014: the pilot's map. */
export const REGIONS_OF_2014 = REGIONS.filter((region) => region.tile2014_column !== '');
