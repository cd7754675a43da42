import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import type { EventState, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { LeftOutReason } from '@bitim/schema/vocabulary/ledger';
import { GraphQLAction } from '../access/access.enum.ts';
import { AnnualPlanItemType } from '../annual-plan/annual-plan.type.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { ProgrammeType } from '../court/programme.type.ts';
import { GraphQLEventState, GraphQLLeftOutReason, GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { HostType } from '../event/hosts.ts';
import { LastChangeType } from '../event/last-change.ts';
import { EventStateChangeType } from '../event/state-changes.ts';
import { MailType } from '../mail/mail.type.ts';
import { PartnerProjectType } from '../partnership/partner-project.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { DateTime, LocalDate, LocalDateTime } from '../platform/scalars.ts';
import { TrainingSeriesType } from './training-series.type.ts';
import { RegistrationType, TrainingSessionType } from './session.type.ts';

@ObjectType('TrainingEvent', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A seminar, round table, training, lecture or conference, held by one court or by several together.',
})
export class TrainingEventType extends Node {
  @Field(() => LocalizedTextType, { description: 'As printed on the invitation.' })
  title!: LocalizedTextType;

  @Field(() => GraphQLTrainingEventKind, { description: 'Seminar, round table and so on.' })
  kind!: TrainingEventKind;

  @Field(() => GraphQLEventState, { description: 'Where it stands; HELD and VERIFIED count.' })
  state!: EventState;

  @Field(() => LocalDate, { description: "The first day, by the venue's wall clock; it decides the period." })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => [HostType], { description: 'The courts that hold it, the lead court first.' })
  hosts!: HostType[];

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme it is held for; null when for none.',
  })
  programme!: ProgrammeType | null;

  @Field(() => PartnerProjectType, {
    nullable: true,
    description:
      "The partner's project it is held under; such an event counts as a partner session. Null: none.",
  })
  partnerProject!: PartnerProjectType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'For whom; null when not said.' })
  audience!: LocalizedTextType | null;

  @Field(() => Int, { nullable: true, description: 'Places; null when not limited.' })
  capacity!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in a plan kept elsewhere; null when not said.',
  })
  planReference!: string | null;

  @Field(() => [AnnualPlanItemType], {
    description: 'The items of annual plans that it fulfils: at most one for each court that holds it.',
  })
  planItems!: AnnualPlanItemType[];

  @Field(() => String, { nullable: true, description: 'Why it was cancelled or postponed; null otherwise.' })
  stateReason!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The new day of a postponed event; null when there is none yet.',
  })
  postponedTo!: string | null;

  @Field(() => TrainingSeriesType, {
    nullable: true,
    description: 'The series that it is one of; null for an event that stands alone.',
  })
  series!: TrainingSeriesType | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day that the rule of the series gave it, wherever it was moved since; null outside a series.',
  })
  seriesOn!: string | null;

  @Field(() => [EventStateChangeType], { description: 'Its path through the states, earliest first.' })
  stateChanges!: EventStateChangeType[];

  @Field(() => String, {
    nullable: true,
    description:
      "Why it may stand although somebody is elsewhere at the same time; null where nothing was said, and outside the scope of the event's courts.",
  })
  clashComment!: string | null;

  @Field(() => GraphQLLeftOutReason, {
    nullable: true,
    description: 'Why it is not among the training events counted; null when it is.',
  })
  leftOut!: LeftOutReason | null;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When its first session starts, by the venue's wall clock; null while it has no session.",
  })
  startsAt!: string | null;

  @Field(() => [TrainingSessionType], { description: 'Its sessions, earliest first.' })
  sessions!: TrainingSessionType[];

  @Field(() => [RegistrationType], {
    description: "Who is registered; empty outside the scope of the event's courts.",
  })
  registrations!: RegistrationType[];

  @Field(() => [MailType], {
    description: "Mails about it, the latest first; empty outside the scope of the event's courts.",
  })
  mails!: MailType[];

  @Field(() => Int, {
    nullable: true,
    description: 'The largest head count of its sessions; null when nobody counted.',
  })
  headCount!: number | null;

  @Field(() => Int, { description: 'People marked as present at one session or more.' })
  attendanceCount!: number;

  @Field(() => Int, {
    description:
      'Person-days: for each person marked as present, the days on which at least one session was attended.',
  })
  personDays!: number;

  @Field(() => Int, {
    description: 'Minutes attended by all together, of sessions attended as a whole.',
  })
  personMinutes!: number;

  @Field(() => GraphQLProvenance, {
    description: 'Whether it was entered, printed in the memo, or constructed.',
  })
  provenance!: Provenance;

  @Field(() => Int, { description: 'Counts the changes; sent back with each change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => LastChangeType, { description: 'Who last changed it, its lists and marks among it.' })
  lastChange!: LastChangeType;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const TrainingEventConnection = connectionOf('TrainingEvent', () => TrainingEventType);
