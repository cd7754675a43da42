import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { SignedInContext } from '../access/request-context.ts';
import { type CaseCoverage, caseCoverage } from '../caseload/case-coverage.read-model.ts';
import { computedCounts } from '../ledger/computed.ts';
import { type Register, RULE_VERSION } from '../ledger/measure.ts';
import { type Total, totalsSideBySide } from '../ledger/totals.ts';
import type { UnitRef } from '../ledger/unit.ts';
import { comparedPeriod, monthsOf } from '../period/period.domain.ts';
import { figureOf, type PeriodFigures, previousOf, sideOf } from './report-figures.ts';
import type { ReportRequest } from './report-request.ts';
import { hiddenWhenEmpty, REPORT, type RowDeclaration } from './report-rows.ts';
import { shareOf } from './share.domain.ts';
import { type UnitRow, unitRows } from './unit-rows.ts';

/** Measures whose records belong to no programme; choosing one does not narrow them. */
export const measuresWithoutProgramme = (register: Register): Measure[] =>
  register.records
    .flatMap(({ measures }) => measures)
    .flatMap(({ measure, dimensions }) => (dimensions.includes('programmeId') ? [] : [measure]));

/** Measures that have no number as of a past moment. */
export const notKept = (register: Register, asOf: Date | null): ReadonlySet<Measure> =>
  new Set(
    register.computed.flatMap(({ keptAsOf, declaration }) =>
      asOf === null || keptAsOf ? [] : [declaration.measure],
    ),
  );

/** The report's numbers; names of units are shaped by the resolver. Three statements, whatever the unit. */
export async function combinedReport(
  { em, now }: SignedInContext,
  register: Register,
  request: ReportRequest,
) {
  const { unit, period, programmeId, asOf, today } = request;
  const before = comparedPeriod(period, today);
  const periods = [request.months, monthsOf(before) ?? request.months];
  const withoutProgramme = measuresWithoutProgramme(register);
  // One connection each: the statements do not wait for one another.
  const [summed, computed, cases] = await Promise.all([
    totalsSideBySide(em, unit, { stretches: periods, asOf, programmeId, withoutProgramme }),
    computedCounts(em, register.computed, unit, { periods, asOf, programmeId }),
    caseCoverage(em, unit, { periods, asOf, programmeId, today }),
  ]);
  const [casesNow, casesBefore] = cases as [CaseCoverage, CaseCoverage];
  const figures = (side: number): PeriodFigures => ({
    totals: summed.totals.filter((total) => total.side === side),
    computed: computed.filter((count) => count.side === side),
    cases: side === 0 ? casesNow : casesBefore,
    notKept: notKept(register, asOf),
  });
  const [here, there] = [figures(0), figures(1)];
  return {
    period,
    comparedPeriod: before,
    asOf: asOf ?? now,
    ruleVersion: RULE_VERSION,
    sections: Object.entries(REPORT).map(([code, rows]) => ({
      code,
      rows: rows.flatMap((declared) => shown(declared, rows, here, there)),
    })),
    reconciliations: reconciliations(here.totals),
    units: unitRows(summed, casesNow, casesBefore).filter((row) => isWithin(row, unit)),
  };
}

function isWithin({ unitId, regionId }: UnitRow, unit: UnitRef): boolean {
  if (unit.level === 'NATION') return true;
  return unit.level === 'COURT' ? unitId === unit.id : regionId === unit.id;
}

function shown(
  declared: RowDeclaration,
  section: readonly RowDeclaration[],
  here: PeriodFigures,
  there: PeriodFigures,
) {
  const figure = figureOf(declared, here);
  const previous = previousOf(declared, { now: here, value: figure.value }, there);
  if (hiddenWhenEmpty(declared) && !figure.value && !previous.value) return [];
  const shares = declared.shares.flatMap(({ of, row }) => {
    const whole = section.find(({ code }) => code === row);
    return whole ? [shareOf(of, sideOf(declared, here), sideOf(whole, here))] : [];
  });
  const { code, measure, dimensions, depth } = declared;
  const coverage =
    measure === 'CASES_CONSIDERED' && dimensions.procedures?.includes('JUDICIAL_MEDIATION')
      ? here.cases
      : null;
  return [
    {
      code,
      measure,
      dimensions,
      depth,
      figure: { ...figure, coverage },
      previous: { ...previous, coverage: null },
      shares,
    },
  ];
}

/** The reconciling line of every measure that courts share: sum of courts, less what they share. */
export function reconciliations(totals: readonly Total[]) {
  const measures = [...new Set(totals.map(({ measure }) => measure))];
  return measures.flatMap((measure) => {
    const sum = (atCourts: boolean) =>
      totals
        .filter((total) => total.measure === measure && (total.level === 'COURT') === atCourts)
        .reduce((whole, { quantity }) => whole + quantity, 0);
    const [sumOfCourts, shared] = [sum(true), sum(false)];
    return shared === 0 ? [] : [{ measure, sumOfCourts, shared, total: sumOfCourts + shared }];
  });
}
