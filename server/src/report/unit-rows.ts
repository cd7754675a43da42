import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { CaseCoverage, CaseSeries } from '../caseload/case-coverage.read-model.ts';
import type { TotalOfUnit } from '../ledger/totals.ts';
import { type Share, shareOf } from './share.domain.ts';

type Reporting = CaseCoverage['reporting'];

/** The figures by which courts and regions are compared; case figures are null where nobody reported. */
export interface UnitFigures {
  readonly trainingEvents: number;
  readonly partnerSessions: number;
  readonly publications: number;
  readonly pressEvents: number;
  readonly judicialMediation: number | null;
  readonly mediator: number | null;
  readonly civilCases: number | null;
  readonly mediationShare: Share;
}

/** What one court, or one region, shows now and a year before. */
export interface UnitRow {
  readonly level: 'COURT' | 'REGION';
  readonly unitId: string;
  /** The region itself, or that of the court; null for the Supreme Court. */
  readonly regionId: string | null;
  readonly now: UnitFigures;
  readonly previous: UnitFigures;
}

/** A row for each court and region that has anything to show, now or a year before. */
export function unitRows(
  totals: readonly TotalOfUnit[],
  reporting: Reporting,
  reportingBefore: Reporting,
): UnitRow[] {
  const units = new Map<string, Pick<UnitRow, 'level' | 'unitId' | 'regionId'>>();
  const regionOf = new Map<string, string | null>();
  const totalsOf = new Map<string, TotalOfUnit[]>();
  for (const total of totals) {
    const { level, unitId, regionId } = total;
    for (const id of new Set([unitId, ...(regionId ? [regionId] : [])])) {
      const own = totalsOf.get(id);
      if (own) own.push(total);
      else totalsOf.set(id, [total]);
    }
    units.set(unitId, { level, unitId, regionId: level === 'REGION' ? unitId : regionId });
    if (level === 'COURT') regionOf.set(unitId, regionId);
    if (regionId) units.set(regionId, { level: 'REGION', unitId: regionId, regionId });
  }
  return [...units.values()].map((unit) => {
    const courts =
      unit.level === 'COURT'
        ? [unit.unitId]
        : [...regionOf].flatMap(([court, region]) => (region === unit.unitId ? [court] : []));
    const of = (side: number) => (totalsOf.get(unit.unitId) ?? []).filter((total) => total.side === side);
    return {
      ...unit,
      now: figuresOf(of(0), courts, reporting),
      previous: figuresOf(of(1), courts, reportingBefore),
    };
  });
}

function figuresOf(
  totals: readonly TotalOfUnit[],
  courts: readonly string[],
  reporting: Reporting,
): UnitFigures {
  const sum = (measure: Measure, procedure?: string) =>
    totals
      .filter(
        (total) => total.measure === measure && (procedure === undefined || total.procedure === procedure),
      )
      .reduce((whole, { quantity }) => whole + quantity, 0);
  const behind = (series: CaseSeries) => new Set(courts.filter((court) => reporting.get(series)?.has(court)));
  const reported = (series: CaseSeries, value: number) => (behind(series).size > 0 ? value : null);
  const judicialMediation = reported('JUDICIAL_MEDIATION', sum('CASES_CONSIDERED', 'JUDICIAL_MEDIATION'));
  const mediator = reported('MEDIATOR', sum('CASES_CONSIDERED', 'MEDIATOR'));
  const civilCases = reported('CIVIL_CASES', sum('CIVIL_CASES'));
  const mediated =
    judicialMediation === null && mediator === null ? null : (judicialMediation ?? 0) + (mediator ?? 0);
  const part = new Set([...behind('JUDICIAL_MEDIATION'), ...behind('MEDIATOR')]);
  return {
    trainingEvents: sum('TRAINING_EVENTS'),
    partnerSessions: sum('PARTNER_SESSIONS'),
    publications: sum('PUBLICATIONS'),
    pressEvents: sum('PRESS_EVENTS'),
    judicialMediation,
    mediator,
    civilCases,
    mediationShare: shareOf(
      'CIVIL_CASES',
      { value: mediated, courts: part },
      { value: civilCases, courts: behind('CIVIL_CASES') },
    ),
  };
}
