import { assetsInPlace } from '../asset/asset.measure.ts';
import { keptCaseReports } from '../caseload/kept-case-reports.ts';
import { countedCaseFigures, countedCaseTotals } from '../caseload/counted-caseload.ts';
import { participatingCourts } from '../court/participation.measure.ts';
import type { Register } from '../ledger/measure.ts';
import { countedPressEvents } from '../press/counted-press-events.ts';
import { countedPublications } from '../press/counted-publications.ts';
import { works } from '../press/work.measure.ts';
import { countedTrainingEvents } from '../training-event/counted-training-events.ts';
import { keptAttended } from '../training-event/kept-attended.ts';
import { keptOccupancy } from '../training-event/kept-occupancy.ts';
import { personsTrained } from '../training-event/persons-trained.measure.ts';

/** Everything that counts. The ledger knows no slice: it is told here. */
export const register: Register = {
  records: [
    countedPressEvents,
    countedPublications,
    countedTrainingEvents,
    countedCaseFigures,
    countedCaseTotals,
  ],
  computed: [participatingCourts, personsTrained, assetsInPlace, works],
  kept: [keptCaseReports, keptAttended, keptOccupancy],
};
