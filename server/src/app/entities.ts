import { User } from '../access/user.entity.ts';
import { AnnualPlan, AnnualPlanItem } from '../annual-plan/annual-plan.entity.ts';
import { Asset } from '../asset/asset.entity.ts';
import { CaseFigure, CaseTotal } from '../caseload/caseload.entity.ts';
import { Court, CourtSuccession, Region } from '../court/court.entity.ts';
import { Participation, Programme } from '../court/programme.entity.ts';
import { PartnerProject } from '../partnership/partner-project.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Outlet } from '../press/outlet.entity.ts';
import { PressEvent } from '../press/press-event.entity.ts';
import { Publication } from '../press/publication.entity.ts';
import { Work } from '../press/work.entity.ts';
import { Room } from '../room/room.entity.ts';
import { TrainingEvent } from '../training-event/training-event.entity.ts';
import { TrainingSeries } from '../training-event/training-series.entity.ts';
import { TrainingTemplate } from '../training-event/training-template.entity.ts';

/** Everything that is written through the ORM. */
export const entities = [
  Region,
  Court,
  CourtSuccession,
  Programme,
  Participation,
  PartnerProject,
  Outlet,
  PressEvent,
  Publication,
  Work,
  Room,
  AnnualPlan,
  AnnualPlanItem,
  TrainingEvent,
  TrainingSeries,
  TrainingTemplate,
  Asset,
  CaseFigure,
  CaseTotal,
  Person,
  User,
];
