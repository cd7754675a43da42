import type { CaseProcedure } from '@bitim/schema/vocabulary/caseload';
import type { AbsenceReason } from '@bitim/schema/vocabulary/report';
import type { CaseCoverage, CaseSeries } from '../caseload/case-coverage.read-model.ts';
import type { ComputedCount } from '../ledger/computed.ts';
import type { Total } from '../ledger/totals.ts';
import type { RowDeclaration, RowDimensions } from './report-rows.ts';
import type { ShareSide } from './share.domain.ts';

/** Everything that was read for one period. */
export interface PeriodFigures {
  readonly totals: readonly Total[];
  readonly computed: readonly ComputedCount[];
  readonly cases: CaseCoverage;
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
  if (series.length > 0 && series.every((one) => courtsBehind(one, cases).size === 0)) {
    const joined = cases.expected.length > 0 || declared.dimensions.procedures?.[0] !== 'JUDICIAL_MEDIATION';
    return { value: null, absence: joined ? 'SILENT' : 'NOT_YET_JOINED' };
  }
  return { value: sumOf(declared.measure, declared.dimensions, figures), absence: null };
}

/** A figure as one side of a share, with the courts that stand behind it. */
export function sideOf(
  declared: Pick<RowDeclaration, 'measure' | 'dimensions'>,
  figures: PeriodFigures,
): ShareSide {
  const series = seriesOf(declared);
  const courts = new Set(series.flatMap((one) => [...courtsBehind(one, figures.cases)]));
  return { value: figureOf(declared, figures).value, courts: series.length > 0 ? courts : null };
}

const courtsBehind = (series: CaseSeries, { reporting }: CaseCoverage): ReadonlySet<string> =>
  reporting.get(series) ?? new Set();

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
