import type { CaseProcedure } from '@bitim/schema/vocabulary/caseload';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { AbsenceReason } from '@bitim/schema/vocabulary/report';
import type { CaseCoverage, CaseSeries, CourtMonths } from '../caseload/case-coverage.read-model.ts';
import type { ComputedCount } from '../ledger/computed.ts';
import type { Total } from '../ledger/totals.ts';
import { areComparable } from './comparison.domain.ts';
import type { RowDeclaration, RowDimensions } from './report-rows.ts';
import type { ShareSide } from './share.domain.ts';

/** Everything that was read for one period. */
export interface PeriodFigures {
  readonly totals: readonly Total[];
  readonly computed: readonly ComputedCount[];
  readonly cases: CaseCoverage;
  /** Measures that cannot be told as of the moment asked for. */
  readonly notKept: ReadonlySet<Measure>;
}

export interface Figure {
  readonly value: number | null;
  /** Why there is no number; null when there is one. */
  readonly absence: AbsenceReason | null;
}

/** The series of case figures that a row rests on; empty for rows that count events and things. */
export function seriesOf({
  measure,
  dimensions,
}: Pick<RowDeclaration, 'measure' | 'dimensions'>): readonly CaseSeries[] {
  if (measure === 'CIVIL_CASES') return ['CIVIL_CASES'];
  return measure === 'CASES_CONSIDERED' ? (dimensions.procedures ?? []) : [];
}

/**
 * The number of a row. Case figures that no court reported are not 0: they are silent, or not yet joined. A sum of
 * several procedures stands on those that were reported.
 */
export function figureOf(
  declared: Pick<RowDeclaration, 'measure' | 'dimensions'>,
  figures: PeriodFigures,
): Figure {
  const series = seriesOf(declared);
  const { cases } = figures;
  if (figures.notKept.has(declared.measure)) return { value: null, absence: 'NOT_KEPT' };
  if (series.length > 0 && series.every((one) => !cases.reported.has(one))) {
    const joined = cases.takingPart.size > 0 || declared.dimensions.procedures?.[0] !== 'JUDICIAL_MEDIATION';
    return { value: null, absence: joined ? 'SILENT' : 'NOT_YET_JOINED' };
  }
  return { value: sumOf(declared.measure, declared.dimensions, figures), absence: null };
}

/**
 * The number of a row a year before, to be set beside `now`: absent where other courts, or other months, stand behind it,
 * because the difference would be theirs.
 */
export function previousOf(
  declared: Pick<RowDeclaration, 'measure' | 'dimensions'>,
  { now, value }: { readonly now: PeriodFigures; readonly value: number | null },
  before: PeriodFigures,
): Figure {
  const previous = figureOf(declared, before);
  const series = seriesOf(declared);
  if (series.length === 0 || previous.value === null || value === null) return previous;
  return areComparable(behind(series, now.cases), behind(series, before.cases))
    ? previous
    : { value: null, absence: 'NOT_COMPARABLE' };
}

/** A figure as one side of a share, with what stands behind it. */
export function sideOf(
  declared: Pick<RowDeclaration, 'measure' | 'dimensions'>,
  figures: PeriodFigures,
): ShareSide {
  const series = seriesOf(declared);
  return {
    value: figureOf(declared, figures).value,
    behind: series.length > 0 ? behind(series, figures.cases) : null,
    possible: possibleMonths(series, figures.cases),
  };
}

/** Court-months that a sum of several series stands on: those in which any of them was reported. */
export function behind(
  series: readonly CaseSeries[],
  { reported }: Pick<CaseCoverage, 'reported'>,
): CourtMonths {
  const [first = new Map<string, ReadonlySet<string>>(), ...others] = series.flatMap(
    (one) => reported.get(one) ?? [],
  );
  if (others.length === 0) return first;
  const all = new Map(first);
  for (const one of others)
    for (const [court, months] of one) all.set(court, union(months, all.get(court) ?? months));
  return all;
}

/** The larger one itself where it holds the other, as it mostly does: courts that reported alike go on sharing it. */
function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (one === other) return one;
  const [larger, smaller] = one.size < other.size ? [other, one] : [one, other];
  for (const month of smaller) if (!larger.has(month)) return new Set([...larger, ...smaller]);
  return larger;
}

/** Months in which there could be a report; null: any. Of judicial mediation, those in which a court took part. */
export function possibleMonths(
  series: readonly CaseSeries[],
  { reported, takingPart }: Pick<CaseCoverage, 'reported' | 'takingPart'>,
): ReadonlySet<string> | null {
  const others = series.filter((one) => one !== 'JUDICIAL_MEDIATION' && reported.has(one));
  if (others.length > 0) return null;
  return new Set([...new Set(takingPart.values())].flatMap((months) => [...months]));
}

function sumOf(
  measure: RowDeclaration['measure'],
  dimensions: RowDimensions,
  { totals, computed }: PeriodFigures,
): number {
  const { kind, instance, category, procedures, wave } = dimensions;
  const summed = totals.filter(
    (total) =>
      total.measure === measure &&
      (kind === undefined || total.kind === kind) &&
      (instance === undefined || total.instance === instance) &&
      (category === undefined || total.category === category) &&
      (procedures === undefined || procedures.includes(total.procedure as CaseProcedure)),
  );
  const counted = computed.filter(
    (one) =>
      one.measure === measure &&
      (kind === undefined || one.kind === kind) &&
      (wave === undefined || one.wave === wave),
  );
  return [...summed, ...counted].reduce((sum, { quantity }) => sum + quantity, 0);
}
