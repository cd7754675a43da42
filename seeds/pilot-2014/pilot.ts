import { buildAnnualPlans } from './annual-plans.ts';
import { buildAssets } from './assets.ts';
import { buildCaseFigures } from './case-figures.ts';
import { buildCaseTotals, buildCourtMonths } from './case-totals.ts';
import { buildParticipations } from './participations.ts';
import { buildPersons } from './persons.ts';
import { buildPress } from './press.ts';
import { ROOMS } from './rooms.ts';
import { buildTraining } from './training-events.ts';

/** The whole data set as plain rows, the same on every run; nothing is read but the reference tables. */
export function buildPilot() {
  const persons = buildPersons();
  const courtMonths = buildCourtMonths();
  const training = buildTraining(persons);
  return {
    participations: buildParticipations(),
    persons,
    rooms: ROOMS,
    training,
    annualPlans: buildAnnualPlans(training),
    press: buildPress(persons),
    assets: buildAssets(),
    caseFigures: buildCaseFigures(courtMonths),
    caseTotals: buildCaseTotals(courtMonths),
  };
}

export type Pilot = ReturnType<typeof buildPilot>;
