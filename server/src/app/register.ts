import type { Register } from '../ledger/measure.ts';
import { countedTrainingEvents } from '../training-event/counted-training-events.ts';
import { personsTrained } from '../training-event/persons-trained.measure.ts';

/** Everything that counts. The ledger knows no slice: it is told here. */
export const register: Register = {
  records: [countedTrainingEvents],
  computed: [personsTrained],
};
