import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { DeliveryMode, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import { GraphQLAction } from '../access/access.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { ProgrammeType } from '../court/programme.type.ts';
import { GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { HostType } from '../event/hosts.ts';
import { PartnerProjectType } from '../partnership/partner-project.type.ts';
import { PersonType } from '../person/person.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { DateTime } from '../platform/scalars.ts';
import { RoomType } from '../room/room.type.ts';
import { GraphQLDeliveryMode } from './training-event.enum.ts';

@ObjectType('TrainingTemplateSession', {
  simpleResolvers: true,
  description: "A session of a template: on a day counted from the event's first, by the wall clock.",
})
export class TrainingTemplateSessionType {
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its topic; null when that of the event.' })
  title!: LocalizedTextType | null;

  @Field(() => Int, { description: 'The day on which it begins; the first day of the event is 0.' })
  startDay!: number;

  @Field(() => String, { description: "When, by the venue's wall clock, as 09:00." })
  startTime!: string;

  @Field(() => Int, { description: 'The day on which it ends; the first day of the event is 0.' })
  endDay!: number;

  @Field(() => String, { description: "When, by the venue's wall clock, as 11:30." })
  endTime!: string;

  @Field(() => String, { description: 'IANA zone of the venue.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Room or address; null when not said.' })
  place!: string | null;

  @Field(() => RoomType, { nullable: true, description: 'The room; null where there is none any more.' })
  room!: RoomType | null;

  @Field(() => String, { nullable: true, description: 'Where to join online; null when there is none.' })
  onlineUrl!: string | null;

  @Field(() => GraphQLDeliveryMode, { description: 'In person, online or both.' })
  deliveryMode!: DeliveryMode;

  @Field(() => [PersonType], {
    description: 'Persons who teach, by name; who was removed meanwhile is not among them.',
  })
  trainers!: PersonType[];
}

@ObjectType('TrainingTemplate', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a court plans again and again: an event without its days, its list, and who came.',
})
export class TrainingTemplateType extends Node {
  @Field(() => String, { description: 'What it is called among colleagues.' })
  name!: string;

  @Field(() => CourtType, { description: 'The court that keeps it.' })
  court!: CourtType;

  @Field(() => LocalizedTextType, { description: 'The title of its events.' })
  title!: LocalizedTextType;

  @Field(() => GraphQLTrainingEventKind, { description: 'The kind of its events.' })
  kind!: TrainingEventKind;

  @Field(() => Int, { description: 'The last day of its events; the first is 0.' })
  lastDay!: number;

  @Field(() => [HostType], { description: 'The courts that hold its events, the lead court first.' })
  hosts!: HostType[];

  @Field(() => ProgrammeType, { nullable: true, description: 'The programme; null when none.' })
  programme!: ProgrammeType | null;

  @Field(() => PartnerProjectType, { nullable: true, description: "The partner's project; null when none." })
  partnerProject!: PartnerProjectType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'For whom; null when not said.' })
  audience!: LocalizedTextType | null;

  @Field(() => Int, { nullable: true, description: 'Places; null when not limited.' })
  capacity!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number in a plan kept elsewhere; null when none.',
  })
  planReference!: string | null;

  @Field(() => [TrainingTemplateSessionType], { description: 'Its sessions, earliest first; at most 50.' })
  sessions!: TrainingTemplateSessionType[];

  @Field(() => Int, { description: 'How many sessions.' })
  sessionCount!: number;

  @Field(() => Int, { description: 'Counts the changes; sent back with each change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'The name of whoever made it; null when not known.' })
  createdBy!: string | null;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const TrainingTemplateConnection = connectionOf('TrainingTemplate', () => TrainingTemplateType);
