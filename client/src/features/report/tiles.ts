/** The day on which the map of 2014 ended: South Kazakhstan was split. */
const MAP_OF_2014_ENDS = '2018-06-19';

interface Tile {
  column: number;
  row: number;
}

/** What a map needs of a region. */
export interface MappedRegion {
  id: string;
  tile2014: Tile | null;
  tileToday: Tile | null;
}

/** @param lastDay The period's last day: the report shows the regions of that day. */
export function mapOf(lastDay: string): 'tile2014' | 'tileToday' {
  return lastDay < MAP_OF_2014_ENDS ? 'tile2014' : 'tileToday';
}

/** Regions with their places, counted from 1 as a CSS grid counts; and those that the chosen map has no place for. */
export function layTiles<Row extends { region: MappedRegion }>(
  rows: readonly Row[],
  map: 'tile2014' | 'tileToday',
) {
  const placed = rows.flatMap((row) => {
    const tile = row.region[map];
    return tile ? [{ row, column: tile.column + 1, line: tile.row + 1 }] : [];
  });
  const inReadingOrder = placed.toSorted((one, other) => one.line - other.line || one.column - other.column);
  return {
    placed: inReadingOrder,
    columns: Math.max(1, ...placed.map(({ column }) => column)),
    elsewhere: rows.filter((row) => !row.region[map]),
  };
}

/** The words for "oblast" and "city" that every name on a map would repeat. */
const OBLAST = /\s*(облысы|область|Region|Oblast)\s*/giu;
const CITY = [
  { words: /\s+қаласы$/iu, as: (name: string) => `${name} қ.` },
  { words: /^город\s+/iu, as: (name: string) => `г. ${name}` },
  { words: /\s+City$/u, as: (name: string) => `${name} (city)` },
];

/** A region's name as a map has room for it: without "oblast", and with "city" shortened. */
export function shortName(name: string): string {
  const city = CITY.find(({ words }) => words.test(name));
  if (city) return city.as(name.replace(city.words, ''));
  const short = name.replace(OBLAST, ' ').trim();
  return short === '' ? name : short;
}
