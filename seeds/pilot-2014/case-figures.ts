import { apportion } from '../kit/apportion.ts';
import { randomFor, required } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import { caseloadWeight, type CourtMonth } from './case-totals.ts';
import { JUDICIAL_MEDIATION_BY_COURT } from './judicial-mediation.ts';
import { joinedOn } from './participations.ts';

/** Cases concluded with a mediator: printed in the memo, 5,090 in 2014 and (its reading is ours) 1,276 in 2013. */
const WITH_A_MEDIATOR: Readonly<Record<string, number>> = { 2014: 5090, 2013: 1276 };

/** Months for which a court said nothing about judicial mediation: no rows, which is not the same as a zero. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  'zelenov-district-court-2': ['2014-12-01'],
  'aral-district-court': ['2014-11-01', '2014-12-01'],
};

/** The use of judicial mediation grew; the first months of the pilot were slow. */
const GROWTH: Readonly<Record<string, number>> = {
  '2014-05-01': 2,
  '2014-06-01': 4,
  '2014-07-01': 9,
  '2014-08-01': 10,
  '2014-09-01': 16,
  '2014-10-01': 20,
  '2014-11-01': 20,
  '2014-12-01': 19,
};

type Weights = readonly (readonly [string, number])[];
const FIRST: Readonly<Record<string, Weights>> = {
  JUDICIAL_MEDIATION: [
    ['DEBT_RECOVERY', 36],
    ['UTILITY_PAYMENTS', 18],
    ['CHILD_SUPPORT', 16],
    ['DIVORCE', 18],
    ['MATERIAL_DAMAGE', 5],
    ['OTHER', 7],
  ],
  MEDIATOR: [
    ['DEBT_RECOVERY', 32],
    ['UTILITY_PAYMENTS', 5],
    ['CHILD_SUPPORT', 8],
    ['DIVORCE', 24],
    ['MATERIAL_DAMAGE', 14],
    ['OTHER', 17],
  ],
  WITHOUT_MEDIATION: [
    ['DEBT_RECOVERY', 34],
    ['UTILITY_PAYMENTS', 16],
    ['CHILD_SUPPORT', 9],
    ['DIVORCE', 11],
    ['MATERIAL_DAMAGE', 6],
    ['OTHER', 24],
  ],
};
const ON_APPEAL: Weights = [
  ['DEBT_RECOVERY', 38],
  ['DIVORCE', 8],
  ['MATERIAL_DAMAGE', 17],
  ['OTHER', 37],
];

export interface CaseFigureRow {
  readonly id: string;
  readonly courtId: string;
  readonly month: string;
  readonly instance: 'FIRST' | 'APPELLATE';
  readonly category: string;
  readonly procedure: string;
  readonly considered: number;
  readonly provenance: 'CONSTRUCTED';
  readonly version: 1;
}

/** Every civil case of a court's month under one procedure and one dispute category. */
export function buildCaseFigures(courtMonths: readonly CourtMonth[]): CaseFigureRow[] {
  const judicial = judicialMediation(courtMonths);
  const mediator = withMediator(courtMonths);
  return courtMonths.flatMap((courtMonth, index) => {
    const byJudge = judicial.get(courtMonth);
    const byMediator = required(mediator[index]);
    return [
      ...(byJudge === undefined ? [] : figuresOf(courtMonth, 'JUDICIAL_MEDIATION', byJudge)),
      ...figuresOf(courtMonth, 'MEDIATOR', byMediator),
      ...figuresOf(courtMonth, 'WITHOUT_MEDIATION', courtMonth.considered - byMediator - (byJudge ?? 0)),
    ];
  });
}

/** Absent: the court had not joined, or was silent. Zero: it said that there were none. */
function judicialMediation(courtMonths: readonly CourtMonth[]): Map<CourtMonth, number> {
  const result = new Map<CourtMonth, number>();
  for (const court of PILOT_COURTS) {
    const reported = courtMonths.filter((each) => each.court === court && reports(court, each.month));
    const random = randomFor(`judicial mediation ${court.code}`);
    const weights = reported.map(({ month }) => required(GROWTH[month]) * random.between(60, 140));
    const shares = apportion(required(JUDICIAL_MEDIATION_BY_COURT[court.code]), weights);
    reported.forEach((each, index) => result.set(each, shares[index] ?? 0));
  }
  return result;
}

function reports(court: CourtSeed, month: string): boolean {
  return month in GROWTH && month >= joinedOn(court) && !SILENT[court.code]?.includes(month);
}

function withMediator(courtMonths: readonly CourtMonth[]): number[] {
  const random = randomFor('with a mediator');
  const weights = courtMonths.map(({ court }) => caseloadWeight(court) * random.between(40, 160));
  const result = courtMonths.map(() => 0);
  for (const [year, total] of Object.entries(WITH_A_MEDIATOR)) {
    const indices = courtMonths.flatMap(({ month }, index) => (month.startsWith(year) ? [index] : []));
    apportion(
      total,
      indices.map((index) => required(weights[index])),
    ).forEach((share, at) => {
      result[required(indices[at])] = share;
    });
  }
  return result;
}

function figuresOf({ court, month }: CourtMonth, procedure: string, considered: number): CaseFigureRow[] {
  const weights = court.level === 'APPELLATE' ? ON_APPEAL : required(FIRST[procedure]);
  const random = randomFor(`${procedure} ${court.code} ${month}`);
  const shares = apportion(
    considered,
    weights.map(([, weight]) => weight * random.between(70, 130)),
  );
  const figures = weights.map(([category], index) =>
    figure(court, month, procedure, category, shares[index] ?? 0),
  );
  const some = figures.filter((each) => each.considered > 0);
  return some.length > 0 ? some : [figure(court, month, procedure, 'OTHER', 0)];
}

function figure(
  court: CourtSeed,
  month: string,
  procedure: string,
  category: string,
  considered: number,
): CaseFigureRow {
  return {
    id: seedId(`case-figure:${court.code}:${month}:${procedure}:${category}`),
    courtId: seedId(`court:${court.code}`),
    month,
    instance: court.level === 'APPELLATE' ? 'APPELLATE' : 'FIRST',
    category,
    procedure,
    considered,
    provenance: 'CONSTRUCTED',
    version: 1,
  };
}
