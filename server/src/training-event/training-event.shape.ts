import { planItemsOf } from '../annual-plan/annual-plan.shape.ts';
import { programmeOf } from '../court/programme.shape.ts';
import { eventStanding, eventWithinScope, hostsOf } from '../event/hosts.ts';
import { lastChangeOf } from '../event/last-change.ts';
import { stateChangesOf } from '../event/state-changes.ts';
import { mailShape } from '../mail/mail.shape.ts';
import { partnerProjectOf } from '../partnership/partner-project.shape.ts';
import { personOf, personShape } from '../person/person.shape.ts';
import { roomOf } from '../room/room.shape.ts';
import { seriesOf } from './training-series.shape.ts';
import {
  collation,
  columns,
  instant,
  localizedText,
  many,
  one,
  type Shape,
  wallClock,
} from '../platform/shape.ts';
import { certificateHolds } from './certificate.ts';
import { eventMark, saidMark } from './event-mark.ts';

/** SQL: the instant of a session's wall clock. Only one that is said to come first asks for the slow way to it. */
const momentOf = (t: string, side: 'starts' | 'ends'): string =>
  `case when ${t}.${side}_earlier then instant_of(${t}.${side}_at, ${t}.time_zone, true)
        else ${t}.${side}_at at time zone ${t}.time_zone end`;

const sessionShape: Shape = {
  typename: 'TrainingSession',
  fields: {
    ...columns(
      'id',
      'timeZone',
      'place',
      'onlineUrl',
      'deliveryMode',
      'headCount',
      'startsEarlier',
      'endsEarlier',
    ),
    title: localizedText('title'),
    room: roomOf,
    startsAt: (t) => wallClock(`${t}.starts_at`),
    endsAt: (t) => wallClock(`${t}.ends_at`),
    startInstant: (t) => instant(momentOf(t, 'starts')),
    endInstant: (t) => instant(momentOf(t, 'ends')),
    trainers: many(
      () => personShape,
      (c, p) =>
        `person ${c} where ${c}.id in (select person_id from training_session_trainer where session_id = ${p}.id)`,
      (c, read) => `${c}.full_name collate ${collation(read)}, ${c}.id`,
    ),
  },
};

const attendanceShape: Shape = {
  typename: 'Attendance',
  fields: {
    ...columns('sessionId', 'mark', 'source'),
    markedAt: (t) => instant(`${t}.marked_at`),
    markedBy: (t) => `(select name from app_user where id = ${t}.marked_by)`,
  },
};

const certificateShape: Shape = {
  typename: 'TrainingCertificate',
  fields: {
    ...columns('id', 'revokedReason'),
    code: (t) => `regexp_replace(${t}.code, '(.{4})(?=.)', '\\1-', 'g')`,
    issuedAt: (t) => instant(`${t}.issued_at`),
    holds: certificateHolds,
  },
};

const registrationShape: Shape = {
  typename: 'Registration',
  fields: {
    ...columns('id', 'state', 'version'),
    person: personOf,
    waitingPlace: (t) =>
      `case when ${t}.state = 'WAITLISTED' then
         (select count(*) from training_registration w where w.event_id = ${t}.event_id and w.state = 'WAITLISTED'
             and (w.waitlisted_at, w.id) <= (${t}.waitlisted_at, ${t}.id)) end`,
    attendances: many(
      () => attendanceShape,
      (c, p) => `training_attendance ${c} where ${c}.registration_id = ${p}.id`,
      (c) => `${c}.session_id`,
    ),
    certificate: one(
      () => certificateShape,
      (c, p) =>
        `training_certificate ${c} where ${c}.event_id = ${p}.event_id and ${c}.person_id = ${p}.person_id`,
    ),
    eventMark,
    eventMarkSaid: saidMark,
    eventMarkReason: (t) => `case when ${t}.attended then ${t}.event_mark_reason end`,
  },
};

const registrations = many(
  () => registrationShape,
  (c, p, read) =>
    `training_registration ${c} where ${c}.event_id = ${p}.id and ${eventWithinScope('training_event', p, read)}`,
  (c, read) => `(select full_name from person where id = ${c}.person_id) collate ${collation(read)}, ${c}.id`,
);

/** SQL: people who came to at least one session of the event. */
export const attendanceCount = (t: string): string =>
  `(select count(*) from training_registration g where g.event_id = ${t}.id and exists
     (select from training_attendance a where a.registration_id = g.id and a.mark in ('FULL', 'PARTIAL')))`;

/** SQL: minutes attended, of marks `a` and sessions `s`; between instants, so that a clock put back does not matter. */
export const MINUTES = `coalesce(sum(extract(epoch from upper(s.during) - lower(s.during)) / 60) filter (where a.mark = 'FULL'), 0)::int`;

/** SQL: of who came to which session of the event, an aggregate over the marks `a` and sessions `s`. */
const attended = (aggregate: string, t: string): string =>
  `(select ${aggregate} from training_session s join training_attendance a on a.session_id = s.id and a.mark in ('FULL', 'PARTIAL')
     where s.event_id = ${t}.id)`;

export const trainingEventShape: Shape = {
  typename: 'TrainingEvent',
  fields: {
    ...columns(
      'id',
      'kind',
      'state',
      'startsOn',
      'endsOn',
      'capacity',
      'planReference',
      'stateReason',
      'postponedTo',
      'seriesOn',
    ),
    ...columns('provenance', 'version'),
    title: localizedText('title'),
    audience: localizedText('audience'),
    hosts: hostsOf('training_event'),
    stateChanges: stateChangesOf('training_event'),
    series: seriesOf,
    programme: programmeOf,
    partnerProject: partnerProjectOf,
    planItems: planItemsOf,
    startsAt: (t) =>
      `(select ${wallClock('min(s.starts_at)')} from training_session s where s.event_id = ${t}.id)`,
    sessions: many(
      () => sessionShape,
      (c, p) => `training_session ${c} where ${c}.event_id = ${p}.id`,
      (c) => `${c}.starts_at, ${c}.id`,
    ),
    registrations,
    mails: many(
      () => mailShape,
      (c, p, read) =>
        `mail ${c} where ${c}.event_id = ${p}.id and ${eventWithinScope('training_event', p, read)}`,
      (c) => `${c}.queued_at desc, ${c}.name, ${c}.id`,
    ),
    clashComment: (t, read) =>
      `case when ${eventWithinScope('training_event', t, read)} then ${t}.clash_comment end`,
    headCount: (t) => `(select max(head_count) from training_session where event_id = ${t}.id)`,
    attendanceCount,
    personDays: (t) => attended(`count(distinct (a.registration_id, s.starts_at::date))`, t),
    personMinutes: (t) => attended(MINUTES, t),
    createdAt: (t) => instant(`${t}.created_at`),
    updatedAt: (t) => instant(`${t}.updated_at`),
    lastChange: lastChangeOf('training_event'),
    leftOut: (t) => `json_build_object('state', ${t}.state, 'partnerProjectId', ${t}.partner_project_id)`,
    allowedActions: (t, read) =>
      `${eventStanding('training_event', t, read)}::jsonb || jsonb_build_object('startsOn', ${t}.starts_on, 'endsOn', ${t}.ends_on)`,
  },
};
