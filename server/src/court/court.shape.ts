import { columns, localizedText, many, one, type Shape } from '../platform/shape.ts';

const tile = (column: string, row: string) => (t: string) =>
  `case when ${t}.${column} is not null then json_build_object('column', ${t}.${column}, 'row', ${t}.${row}) end`;

export const regionShape: Shape = {
  typename: 'Region',
  fields: {
    ...columns('id', 'code', 'kind', 'timeZone', 'isoCode', 'kato', 'validFrom', 'validTo', 'version'),
    name: localizedText('name'),
    abbreviation: localizedText('abbreviation'),
    capital: localizedText('capital'),
    tile2014: tile('tile2014_column', 'tile2014_row'),
    tileToday: tile('tile_column', 'tile_row'),
    predecessors: many(
      () => regionShape,
      (c, p) =>
        `region ${c} where ${c}.id in (select predecessor_id from region_succession where successor_id = ${p}.id)`,
      (c) => `${c}.code`,
    ),
    successors: many(
      () => regionShape,
      (c, p) =>
        `region ${c} where ${c}.id in (select successor_id from region_succession where predecessor_id = ${p}.id)`,
      (c) => `${c}.code`,
    ),
  },
};

export const courtShape: Shape = {
  typename: 'Court',
  fields: {
    ...columns('id', 'code', 'level', 'timeZone', 'validFrom', 'validTo', 'provenance', 'version'),
    name: localizedText('name'),
    seat: localizedText('seat'),
    region: one(
      () => regionShape,
      (c, p) => `region ${c} where ${c}.id = ${p}.region_id`,
    ),
    mine: (t, read) => read.inScope(`${t}.id`),
    allowedActions: (t, read) => read.inScope(`${t}.id`),
    successions: many(
      () => courtSuccessionShape,
      (c, p) => `court_succession ${c} where ${p}.id in (${c}.predecessor_id, ${c}.successor_id)`,
      (c) => `${c}.effective_on, ${c}.id`,
    ),
  },
};

export const courtSuccessionShape: Shape = {
  typename: 'CourtSuccession',
  fields: {
    ...columns('id', 'kind', 'effectiveOn', 'decree'),
    predecessor: courtBy('predecessor_id'),
    successor: courtBy('successor_id'),
  },
};

/** The court that a column of the row points to. */
export function courtBy(column: string) {
  return one(
    () => courtShape,
    (c, p) => `court ${c} where ${c}.id = ${p}.${column}`,
  );
}

export const courtSource = { table: 'court', shape: courtShape };
export const regionSource = { table: 'region', shape: regionShape };
