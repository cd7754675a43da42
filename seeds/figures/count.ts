import type { Register } from '@bitim/server/ledger/measure';
import { computedCounts } from '@bitim/server/ledger/computed';
import { unitTotals } from '@bitim/server/ledger/totals';
import { NATION, type UnitRef } from '@bitim/server/ledger/unit';

import { required } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import type { Count } from './judge.ts';
import { civilCasesOf, type Filter, MEMO_FIGURES } from './memo-figures.ts';

type EntityManager = Parameters<typeof unitTotals>[0];
type Cell = Pick<Filter, 'measure' | 'kind' | 'instance' | 'procedure' | 'wave'> & {
  readonly quantity: number;
};

const FILTERS = [
  ...MEMO_FIGURES.flatMap((figure) => figure.count),
  civilCasesOf('2014'),
  civilCasesOf('2013'),
];

/** Asks the ledger, as the report does, for every unit and year that the memo has a figure of. */
export async function countByLedger(em: EntityManager, register: Register): Promise<Count> {
  const places = [...new Map(FILTERS.map((filter) => [placeOf(filter), filter])).entries()];
  const cells = new Map<string, Cell[]>();
  // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
  for (const [place, filter] of places) cells.set(place, await cellsOf(em, register, filter));
  return (filter) => {
    const matching = required(cells.get(placeOf(filter))).filter((cell) => fits(cell, filter));
    return matching.length === 0 ? null : matching.reduce((sum, cell) => sum + cell.quantity, 0);
  };
}

async function cellsOf(em: EntityManager, register: Register, { period, ...place }: Filter): Promise<Cell[]> {
  const unit = unitOf(place);
  const months = { from: `${period}-01`, to: `${period}-12` };
  const sums = await unitTotals(em, unit, {
    stretches: [months],
    asOf: null,
    programmeId: null,
    withoutProgramme: [],
  });
  const computed = await computedCounts(em, register.computed, unit, {
    periods: [months],
    asOf: null,
    programmeId: null,
  });
  return [...sums, ...computed] as Cell[];
}

function fits(cell: Cell, filter: Filter): boolean {
  const dimensions = ['kind', 'instance', 'procedure', 'wave'] as const;
  return (
    cell.measure === filter.measure &&
    dimensions.every((name) => filter[name] === undefined || filter[name] === cell[name])
  );
}

function placeOf({ period, region = '', court = '' }: Filter): string {
  return [period, region, court].join(' ');
}

function unitOf({ region, court }: Pick<Filter, 'region' | 'court'>): UnitRef {
  if (court !== undefined) return { level: 'COURT', id: seedId(`court:${court}`) };
  return region === undefined ? NATION : { level: 'REGION', id: seedId(`region:${region}`) };
}
