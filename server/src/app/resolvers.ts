import { AccountResolver } from '../access/account.resolver.ts';
import { CourtResolver } from '../court/court.resolver.ts';
import { TrainingEventLifecycleResolver } from '../training-event/training-event-lifecycle.resolver.ts';
import { TrainingEventResolver } from '../training-event/training-event.resolver.ts';

/** Every root of the API. */
export const resolvers = [AccountResolver, CourtResolver, TrainingEventResolver, TrainingEventLifecycleResolver];
