import { AccountResolver } from '../access/account.resolver.ts';
import { UserResolver } from '../access/user.resolver.ts';
import { AnnualPlanItemResolver } from '../annual-plan/annual-plan-item.resolver.ts';
import { AnnualPlanResolver } from '../annual-plan/annual-plan.resolver.ts';
import { AssetResolver } from '../asset/asset.resolver.ts';
import { CaseFigureResolver } from '../caseload/case-figure.resolver.ts';
import { CaseTotalResolver } from '../caseload/case-total.resolver.ts';
import { CourtResolver } from '../court/court.resolver.ts';
import { ParticipationResolver } from '../court/participation.resolver.ts';
import { RegionResolver } from '../court/region.resolver.ts';
import { ProgrammeResolver } from '../court/programme.resolver.ts';
import { EventChangesResolver } from '../event/event-changes.resolver.ts';
import { MailResolver } from '../mail/mail.resolver.ts';
import { PartnerProjectResolver } from '../partnership/partner-project.resolver.ts';
import { PersonResolver } from '../person/person.resolver.ts';
import { PersonsInTextResolver } from '../person/persons-in-text.resolver.ts';
import { OutletResolver } from '../press/outlet.resolver.ts';
import { PressEventLifecycleResolver } from '../press/press-event-lifecycle.resolver.ts';
import { PressEventResolver } from '../press/press-event.resolver.ts';
import { PublicationLifecycleResolver } from '../press/publication-lifecycle.resolver.ts';
import { PublicationResolver } from '../press/publication.resolver.ts';
import { WorkResolver } from '../press/work.resolver.ts';
import { explanationResolver } from '../report/explanation.resolver.ts';
import { reportResolver } from '../report/report.resolver.ts';
import { RoomResolver } from '../room/room.resolver.ts';
import { AttendanceResolver } from '../training-event/attendance.resolver.ts';
import { CalendarFeedResolver } from '../training-event/calendar-feed.resolver.ts';
import { CertificateResolver } from '../training-event/certificate.resolver.ts';
import { CheckInResolver } from '../training-event/check-in.resolver.ts';
import { FulfilPlanItemResolver } from '../training-event/fulfil-plan-item.resolver.ts';
import { EvaluationResolver } from '../training-event/evaluation.resolver.ts';
import { TrainingCalendarResolver } from '../training-event/training-calendar.resolver.ts';
import { TrainingClashesResolver } from '../training-event/training-clashes.resolver.ts';
import { TrainingEventLifecycleResolver } from '../training-event/training-event-lifecycle.resolver.ts';
import { TrainingEventMoveResolver } from '../training-event/training-event-move.resolver.ts';
import { TrainingEventResolver } from '../training-event/training-event.resolver.ts';
import { TrainingMailResolver } from '../training-event/training-mail.resolver.ts';
import { TrainingRecordResolver } from '../training-event/training-record.resolver.ts';
import { TrainingSeriesResolver } from '../training-event/training-series.resolver.ts';
import { TrainingTemplateResolver } from '../training-event/training-template.resolver.ts';
import { register } from './register.ts';

/** Every root of the API. */
export const resolvers: readonly (new () => object)[] = [
  AccountResolver,
  AnnualPlanItemResolver,
  AnnualPlanResolver,
  AssetResolver,
  AttendanceResolver,
  CalendarFeedResolver,
  CaseFigureResolver,
  CaseTotalResolver,
  CertificateResolver,
  CheckInResolver,
  CourtResolver,
  EventChangesResolver,
  EvaluationResolver,
  explanationResolver(register),
  FulfilPlanItemResolver,
  MailResolver,
  OutletResolver,
  ParticipationResolver,
  PartnerProjectResolver,
  PersonResolver,
  PersonsInTextResolver,
  PressEventLifecycleResolver,
  PressEventResolver,
  ProgrammeResolver,
  RegionResolver,
  PublicationLifecycleResolver,
  PublicationResolver,
  reportResolver(register),
  RoomResolver,
  TrainingCalendarResolver,
  TrainingClashesResolver,
  TrainingEventLifecycleResolver,
  TrainingEventMoveResolver,
  TrainingEventResolver,
  TrainingMailResolver,
  TrainingRecordResolver,
  TrainingSeriesResolver,
  TrainingTemplateResolver,
  UserResolver,
  WorkResolver,
];
