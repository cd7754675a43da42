import type { Register } from '../ledger/measure.ts';
import { countedTrainingEvents } from '../training-event/counted-training-events.ts';

/** Everything that counts. The ledger knows no slice: it is told here. */
export const register: Register = {
  records: [countedTrainingEvents],
  computed: [],
};
