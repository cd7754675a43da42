import type { SignedInContext } from '../access/request-context.ts';
import { caseCoverage } from '../caseload/case-coverage.read-model.ts';
import { computedCounts } from '../ledger/computed.ts';
import { countedRecords, type Explained, type FigureRef, type Page } from '../ledger/explain.ts';
import { type ExplainedThings, explainedThings } from '../ledger/explain-things.ts';
import { leftOutRecords } from '../ledger/left-out.ts';
import {
  type ComputedMeasure,
  type CountedRecords,
  type Dimension,
  type MeasureDeclaration,
  type Register,
  RULE_VERSION,
} from '../ledger/measure.ts';
import { unitTotals } from '../ledger/totals.ts';
import { firstDay, lastDay } from '../period/period.domain.ts';
import { refuse } from '../platform/validation.ts';
import { measuresWithoutProgramme, notKept, reconciliations } from './combined-report.ts';
import { type Figure, figureOf } from './report-figures.ts';
import type { FigureInput } from './report.input.ts';
import type { ReportRequest } from './report-request.ts';
import type { RowDimensions } from './report-rows.ts';

/** How a measure is counted: from the ledger, or from the records themselves. */
export type Counter = { readonly records: CountedRecords } | { readonly computed: ComputedMeasure };

/** A number with all that stands behind it; its records are read page by page. */
export interface ExplainedFigure extends Figure {
  readonly declaration: MeasureDeclaration;
  readonly counter: Counter;
  readonly ref: FigureRef;
  readonly request: ReportRequest;
  readonly dimensions: RowDimensions;
  readonly ruleVersion: number;
  readonly reconciliation: ReturnType<typeof reconciliations>[number] | null;
}

export async function explainFigure(
  { em }: SignedInContext,
  register: Register,
  { measure, dimensions: asked }: FigureInput,
  request: ReportRequest,
): Promise<ExplainedFigure> {
  const { unit, months, asOf, today } = request;
  const { counter, declaration } = counterOf(register, measure);
  const programmeId = declaration.dimensions.includes('programmeId') ? request.programmeId : null;
  const period = { from: firstDay(months), to: lastDay(months), asOf, programmeId };
  const dimensions = given(asked ?? {});
  refuseUndeclared(dimensions, declaration);
  const { kind = null, instance = null, category = null, procedures = null, wave = null } = dimensions;
  const withoutProgramme = measuresWithoutProgramme(register);
  const [totals, computed, cases] = await Promise.all([
    unitTotals(em, unit, { stretches: [months], asOf, programmeId, withoutProgramme }),
    computedCounts(em, 'computed' in counter ? [counter.computed] : [], unit, {
      periods: [months],
      asOf,
      programmeId,
    }),
    caseCoverage(em, unit, { periods: [months], asOf, programmeId: request.programmeId, today }),
  ]);
  const [coverage] = cases;
  if (!coverage) throw new Error('One period was asked for, and none was answered.');
  const matching = totals.filter((total) => kind === null || total.kind === kind);
  return {
    ...figureOf(
      { measure, dimensions },
      { totals, computed, cases: coverage, notKept: notKept(register, asOf) },
    ),
    declaration,
    counter,
    ref: { measure, unit, period, kind, instance, category, procedures, wave },
    request,
    dimensions,
    ruleVersion: RULE_VERSION,
    reconciliation: reconciliations(matching).find((line) => line.measure === measure) ?? null,
  };
}

export async function countedIn(
  { em, read }: SignedInContext,
  { counter, ref }: ExplainedFigure,
  page: Page,
): Promise<ExplainedThings> {
  return 'records' in counter
    ? { ...(await countedRecords(em, counter.records, ref, page)), notShown: 0 }
    : explainedThings(em, counter.computed, ref, 'counted', read, page);
}

export function leftOutOf(
  { em, read }: SignedInContext,
  { counter, ref }: ExplainedFigure,
  page: Page,
): Promise<Explained> {
  return 'records' in counter
    ? leftOutRecords(em, counter.records, ref, read, page)
    : explainedThings(em, counter.computed, ref, 'leftOut', read, page);
}

/** @throws BAD_USER_INPUT where the measure is not broken down like that: it would be another number under that name. */
function refuseUndeclared(asked: RowDimensions, { dimensions }: MeasureDeclaration): void {
  const wanted: Readonly<Record<keyof RowDimensions, Dimension>> = {
    kind: 'kind',
    instance: 'instance',
    category: 'category',
    procedures: 'procedure',
    wave: 'wave',
  };
  for (const [name, dimension] of Object.entries(wanted))
    if (name in asked && !dimensions.includes(dimension)) refuse(['dimensions', name], 'NOT_A_DIMENSION');
}

export function counterOf(
  register: Register,
  measure: MeasureDeclaration['measure'],
): { counter: Counter; declaration: MeasureDeclaration } {
  for (const records of register.records) {
    const declaration = records.measures.find((one) => one.measure === measure);
    if (declaration) return { counter: { records }, declaration };
  }
  const computed = register.computed.find((one) => one.declaration.measure === measure);
  if (!computed) throw new Error(`Nobody has declared ${measure}.`);
  return { counter: { computed }, declaration: computed.declaration };
}

/** Without the conditions that are not given. */
function given({
  kind,
  instance,
  category,
  procedures,
  wave,
}: NonNullable<FigureInput['dimensions']>): RowDimensions {
  return {
    ...(kind && { kind }),
    ...(instance && { instance }),
    ...(category && { category }),
    ...(procedures && { procedures }),
    ...(wave && { wave }),
  };
}
