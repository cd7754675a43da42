import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  AttendanceMark,
  AttendanceSource,
  DeliveryMode,
  RegistrationState,
} from '@bitim/schema/vocabulary/event';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { DateTime, LocalDateTime, TimeZone, WebUrl } from '../platform/scalars.ts';
import { RoomType } from '../room/room.type.ts';
import { PersonType } from '../person/person.type.ts';
import { TrainingCertificateType } from './certificate.type.ts';
import {
  GraphQLAttendanceMark,
  GraphQLAttendanceSource,
  GraphQLDeliveryMode,
  GraphQLRegistrationState,
} from './training-event.enum.ts';

@ObjectType('TrainingSession', {
  simpleResolvers: true,
  description: 'A part of a training event, at one place and time.',
})
export class TrainingSessionType {
  @Field(() => ID, { description: 'Unique across types.' })
  id!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Its topic; null when that of the event.' })
  title!: LocalizedTextType | null;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  startsAt!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of the venue.' })
  timeZone!: string;

  @Field(() => Boolean, {
    description: 'Whether the earlier of two is meant, where the hour of the start comes twice.',
  })
  startsEarlier!: boolean;

  @Field(() => Boolean, { description: 'The same of the end.' })
  endsEarlier!: boolean;

  @Field(() => DateTime, { description: 'The instant of the start, from wall clock and zone.' })
  startInstant!: string;

  @Field(() => DateTime, { description: 'The instant of the end, from wall clock and zone.' })
  endInstant!: string;

  @Field(() => RoomType, {
    nullable: true,
    description: 'The room of a court in which it is held; null when elsewhere.',
  })
  room!: RoomType | null;

  @Field(() => String, { nullable: true, description: 'The room or address; null when online.' })
  place!: string | null;

  @Field(() => WebUrl, { nullable: true, description: 'Where to join online; null when in person.' })
  onlineUrl!: string | null;

  @Field(() => GraphQLDeliveryMode, { description: 'In person, online or both.' })
  deliveryMode!: DeliveryMode;

  @Field(() => [PersonType], { description: 'Who teaches.' })
  trainers!: PersonType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Heads counted, where no names are known; null when nobody counted.',
  })
  headCount!: number | null;
}

@ObjectType('Attendance', { simpleResolvers: true, description: 'Whether somebody came to a session.' })
export class AttendanceType {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => GraphQLAttendanceMark, { description: 'FULL and PARTIAL count.' })
  mark!: AttendanceMark;

  @Field(() => GraphQLAttendanceSource, { description: 'How the mark came about.' })
  source!: AttendanceSource;

  @Field(() => DateTime, { nullable: true, description: 'When it was made; null when not known.' })
  markedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of whoever made it; null for a participant by QR, and when not known.',
  })
  markedBy!: string | null;
}

@ObjectType('Registration', {
  implements: Node,
  simpleResolvers: true,
  description: 'A person on the list of an event.',
})
export class RegistrationType extends Node {
  @Field(() => PersonType, { description: 'Who.' })
  person!: PersonType;

  @Field(() => GraphQLRegistrationState, { description: 'Where the invitation stands.' })
  state!: RegistrationState;

  @Field(() => Int, {
    nullable: true,
    description: 'The turn on the waiting list, from 1; null for who does not wait.',
  })
  waitingPlace!: number | null;

  @Field(() => [AttendanceType], { description: 'What was recorded; sessions without a mark are absent.' })
  attendances!: AttendanceType[];

  @Field(() => GraphQLAttendanceMark, {
    description:
      'The mark of the event. From the sessions: FULL where each was attended as a whole, PARTIAL where some was; else NOT_RECORDED until all are marked, EXCUSED where all are, NO_SHOW. The coordinator may say FULL or PARTIAL instead.',
  })
  eventMark!: AttendanceMark;

  @Field(() => GraphQLAttendanceMark, {
    nullable: true,
    description: 'What the coordinator said in place of the sessions; null where their word holds.',
  })
  eventMarkSaid!: AttendanceMark | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was said; null where the word of the sessions holds.',
  })
  eventMarkReason!: string | null;

  @Field(() => TrainingCertificateType, {
    nullable: true,
    description: 'The certificate of the person for this event; null when none was issued.',
  })
  certificate!: TrainingCertificateType | null;

  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;
}
