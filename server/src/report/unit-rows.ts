import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { CaseCoverage, CaseSeries, CourtMonths } from '../caseload/case-coverage.read-model.ts';
import type { SideBySide } from '../ledger/totals.ts';
import { reportedAlike } from './comparison.domain.ts';
import { behind, possibleMonths } from './report-figures.ts';
import { type Share, shareOf } from './share.domain.ts';

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

/** What units have: quantities by the unit's id, by `side/measure` and `side/measure/procedure`. */
type Sums = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Of one side. */
type SumKey = Measure | `${Measure}/${CaseSeries}`;

type Unit = Pick<UnitRow, 'level' | 'unitId' | 'regionId'>;

/** A row for each court and region that has anything to show, now or a year before. */
export function unitRows(summed: SideBySide, casesNow: CaseCoverage, casesBefore: CaseCoverage): UnitRow[] {
  const { sums, units } = sumsOfUnits(summed);
  const courtsOf = Map.groupBy(Object.keys(summed.regionOf), (court) => summed.regionOf[court]);
  const alike = alikeIn(casesNow, casesBefore);
  return units.map((unit) => {
    const courts = unit.level === 'COURT' ? [unit.unitId] : (courtsOf.get(unit.unitId) ?? []);
    const [now, before] = [reportsOf(courts, casesNow), reportsOf(courts, casesBefore)];
    const ofUnit = (side: number) => (key: SumKey) => sums.get(`${side}/${key}`)?.get(unit.unitId) ?? 0;
    return {
      ...unit,
      now: figuresOf(ofUnit(0), now),
      previous: comparable(figuresOf(ofUnit(1), before), now, before, alike),
    };
  });
}

/** A region has what its courts have, and its own adjustments. */
function sumsOfUnits({ byUnit, regionOf }: SideBySide): { sums: Sums; units: Unit[] } {
  const sums = new Map<string, Map<string, number>>();
  const units = new Map<string, Unit>();
  for (const { side, measure, level, procedure, unitIds, quantities } of byUnit) {
    const targets = [`${side}/${measure}`, `${side}/${measure}/${procedure}`].map((key) => {
      const target = sums.get(key) ?? new Map<string, number>();
      sums.set(key, target);
      return target;
    });
    const add = (of: UnitRow['level'], unitId: string, regionId: string | null, quantity: number) => {
      if (!units.has(unitId)) units.set(unitId, { level: of, unitId, regionId });
      for (const target of targets) target.set(unitId, (target.get(unitId) ?? 0) + quantity);
    };
    for (const [index, unitId] of unitIds.entries()) {
      const quantity = quantities[index] ?? 0;
      const regionId = level === 'REGION' ? unitId : (regionOf[unitId] ?? null);
      add(level, unitId, regionId, quantity);
      if (level === 'COURT' && regionId) add('REGION', regionId, regionId, quantity);
    }
  }
  return { sums, units: [...units.values()] };
}

const MEDIATED: readonly CaseSeries[] = ['JUDICIAL_MEDIATION', 'MEDIATOR'];

/** What these courts reported. */
type Reports = Pick<CaseCoverage, 'reported' | 'takingPart'>;

function reportsOf(courts: readonly string[], { reported, takingPart }: CaseCoverage): Reports {
  const own = (all: CourtMonths): CourtMonths =>
    new Map(
      courts.flatMap((court) => {
        const months = all.get(court);
        return months ? [[court, months] as const] : [];
      }),
    );
  const series = [...reported]
    .map(([one, all]) => [one, own(all)] as const)
    .filter(([, courtMonths]) => courtMonths.size > 0);
  return { reported: new Map(series), takingPart: own(takingPart) };
}

function figuresOf(sum: (key: SumKey) => number, reports: Reports): UnitFigures {
  const reported = (series: CaseSeries, value: number) => (reports.reported.has(series) ? value : null);
  const judicialMediation = reported('JUDICIAL_MEDIATION', sum('CASES_CONSIDERED/JUDICIAL_MEDIATION'));
  const mediator = reported('MEDIATOR', sum('CASES_CONSIDERED/MEDIATOR'));
  const civilCases = reported('CIVIL_CASES', sum('CIVIL_CASES'));
  const mediated =
    judicialMediation === null && mediator === null ? null : (judicialMediation ?? 0) + (mediator ?? 0);
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
      { value: mediated, behind: behind(MEDIATED, reports), possible: possibleMonths(MEDIATED, reports) },
      { value: civilCases, behind: behind(['CIVIL_CASES'], reports), possible: null },
    ),
  };
}

/** Courts that reported the same months of a series in both years. */
type Alike = (series: CaseSeries) => ReadonlySet<string>;

function alikeIn(now: CaseCoverage, before: CaseCoverage): Alike {
  const none = new Map<string, ReadonlySet<string>>();
  const known = new Map(
    [...before.reported].map(([series, months]) => [
      series,
      reportedAlike(now.reported.get(series) ?? none, months),
    ]),
  );
  return (series) => known.get(series) ?? new Set();
}

/** A year before, without the case figures that other courts or months stand behind: the difference would be theirs. */
function comparable(previous: UnitFigures, now: Reports, before: Reports, alike: Alike): UnitFigures {
  const kept = (series: CaseSeries, value: number | null) => {
    const [here, there] = [now.reported.get(series), before.reported.get(series)];
    if (!here || !there) return value;
    const same = alike(series);
    return here.size === there.size && [...here.keys()].every((court) => same.has(court)) ? value : null;
  };
  return {
    ...previous,
    judicialMediation: kept('JUDICIAL_MEDIATION', previous.judicialMediation),
    mediator: kept('MEDIATOR', previous.mediator),
    civilCases: kept('CIVIL_CASES', previous.civilCases),
  };
}
