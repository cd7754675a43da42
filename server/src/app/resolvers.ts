import { AccountResolver } from '../access/account.resolver.ts';
import { UserResolver } from '../access/user.resolver.ts';
import { AssetResolver } from '../asset/asset.resolver.ts';
import { CaseFigureResolver } from '../caseload/case-figure.resolver.ts';
import { CaseTotalResolver } from '../caseload/case-total.resolver.ts';
import { CourtResolver } from '../court/court.resolver.ts';
import { ParticipationResolver } from '../court/participation.resolver.ts';
import { ProgrammeResolver } from '../court/programme.resolver.ts';
import { PartnerProjectResolver } from '../partnership/partner-project.resolver.ts';
import { PersonResolver } from '../person/person.resolver.ts';
import { TrainingEventLifecycleResolver } from '../training-event/training-event-lifecycle.resolver.ts';
import { TrainingEventResolver } from '../training-event/training-event.resolver.ts';

/** Every root of the API. */
export const resolvers = [
  AccountResolver,
  AssetResolver,
  CaseFigureResolver,
  CaseTotalResolver,
  CourtResolver,
  ParticipationResolver,
  PartnerProjectResolver,
  PersonResolver,
  ProgrammeResolver,
  TrainingEventLifecycleResolver,
  TrainingEventResolver,
  UserResolver,
];
