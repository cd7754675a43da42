import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { CaseCoverage, CaseSeries } from '../caseload/case-coverage.read-model.ts';
import type { SideBySide } from '../ledger/totals.ts';
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

/** What units have, by `side/measure` and `side/measure/procedure`. */
type Sums = ReadonlyMap<string, number>;

/** A row for each court and region that has anything to show, now or a year before. */
export function unitRows(
  { byUnit, regionOf }: SideBySide,
  reporting: Reporting,
  reportingBefore: Reporting,
): UnitRow[] {
  const units = new Map<
    string,
    Pick<UnitRow, 'level' | 'unitId' | 'regionId'> & { sums: Map<string, number> }
  >();
  const sumsOf = (level: UnitRow['level'], unitId: string, regionId: string | null) => {
    const unit = units.get(unitId) ?? { level, unitId, regionId, sums: new Map() };
    units.set(unitId, unit);
    return unit.sums;
  };
  for (const { side, measure, level, procedure, quantities } of byUnit)
    for (const [unitId, quantity] of Object.entries(quantities)) {
      const regionId = level === 'REGION' ? unitId : (regionOf[unitId] ?? null);
      for (const sums of [
        sumsOf(level, unitId, regionId),
        ...(level === 'COURT' && regionId ? [sumsOf('REGION', regionId, regionId)] : []),
      ])
        for (const key of [`${side}/${measure}`, `${side}/${measure}/${procedure}`])
          sums.set(key, (sums.get(key) ?? 0) + quantity);
    }
  return [...units.values()].map(({ sums, ...unit }) => {
    const courts =
      unit.level === 'COURT'
        ? [unit.unitId]
        : Object.keys(regionOf).filter((court) => regionOf[court] === unit.unitId);
    return {
      ...unit,
      now: figuresOf(sums, 0, courts, reporting),
      previous: figuresOf(sums, 1, courts, reportingBefore),
    };
  });
}

function figuresOf(sums: Sums, side: number, courts: readonly string[], reporting: Reporting): UnitFigures {
  const sum = (measure: Measure, procedure?: string) =>
    sums.get(procedure === undefined ? `${side}/${measure}` : `${side}/${measure}/${procedure}`) ?? 0;
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
