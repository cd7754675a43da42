import { bulkInsert, type Sql } from '../kit/bulk-insert.ts';
import { localized } from '../kit/localized.ts';
import { seedId } from '../kit/seed-id.ts';
import { COURTS } from './courts.ts';
import { outletAddress, OUTLETS } from './outlets.ts';
import { PILOT_PROGRAMME, UNDP_PROJECT } from './programme.ts';
import { REGIONS } from './regions.ts';

/**
 * Regions, courts, outlets, the programme and the partner: what every installation starts from. Where somebody has regions
 * or courts already, nothing is added. Servers that start together take turns.
 *
 * @returns Whether it was loaded.
 */
export async function ensureReference(sql: Sql): Promise<boolean> {
  await sql.query('lock table region in share row exclusive mode');
  const { rows } = await sql.query(
    'select not exists (select from region) and not exists (select from court) as empty',
  );
  if (rows[0]?.['empty'] !== true) return false;
  await bulkInsert(sql, 'region', REGIONS.map(regionRow));
  await bulkInsert(sql, 'region_succession', REGIONS.flatMap(successionRows));
  await bulkInsert(sql, 'court', COURTS.map(courtRow));
  await bulkInsert(sql, 'outlet', OUTLETS.map(outletRow));
  await bulkInsert(sql, 'programme', [{ ...PILOT_PROGRAMME, version: 1 }]);
  await bulkInsert(sql, 'partner_project', [{ ...UNDP_PROJECT, version: 1 }]);
  return true;
}

function regionRow(region: (typeof REGIONS)[number]) {
  return {
    id: seedId(`region:${region.code}`),
    code: region.code,
    kind: region.kind,
    name: localized(region.name_kk, region.name_ru, region.name_en),
    abbreviation: localized(region.abbreviation_kk, region.abbreviation_ru, region.abbreviation_en),
    capital: localized(region.capital_kk, region.capital_ru, region.capital_en),
    timeZone: region.time_zone,
    isoCode: region.iso_code || null,
    kato: region.kato || null,
    validFrom: region.valid_from || null,
    validTo: region.valid_to || null,
    tile2014_column: region.tile2014_column || null,
    tile2014_row: region.tile2014_row || null,
    tile_column: region.tile_column || null,
    tile_row: region.tile_row || null,
    version: 1,
  };
}

function successionRows(region: (typeof REGIONS)[number]) {
  return region.successors
    .split(' ')
    .filter(Boolean)
    .map((successor) => ({
      predecessorId: seedId(`region:${region.code}`),
      successorId: seedId(`region:${successor}`),
      effectiveOn: region.valid_to,
    }));
}

function courtRow(court: (typeof COURTS)[number]) {
  return {
    id: seedId(`court:${court.code}`),
    code: court.code,
    level: court.level,
    name: court.name,
    seat: court.seat,
    regionId: court.region === '' ? null : seedId(`region:${court.region}`),
    timeZone: court.timeZone,
    validFrom: null,
    validTo: court.validTo,
    provenance: court.provenance,
    version: 1,
  };
}

function outletRow(outlet: (typeof OUTLETS)[number]) {
  return {
    id: seedId(`outlet:${outlet.code}`),
    name: localized(outlet.name_kk, outlet.name_ru, ''),
    kind: outlet.kind,
    reach: outlet.reach,
    regionId: outlet.region === '' ? null : seedId(`region:${outlet.region}`),
    url: outletAddress(outlet),
    language: outlet.language || null,
    version: 1,
  };
}
