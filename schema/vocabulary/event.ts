/** States of training and press events. Only HELD and VERIFIED count (counting rule, version 1). */
export const EVENT_STATES = ['DRAFT', 'SCHEDULED', 'HELD', 'VERIFIED', 'POSTPONED', 'CANCELLED'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Kinds of training event. The first five are the memo's; seminar-trainings are the partner's regional sessions. */
export const TRAINING_EVENT_KINDS = [
  'SEMINAR',
  'ROUND_TABLE',
  'TRAINING',
  'LECTURE',
  'CONFERENCE',
  'SEMINAR_TRAINING',
] as const;
export type TrainingEventKind = (typeof TRAINING_EVENT_KINDS)[number];

export const DELIVERY_MODES = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** Where an invitation stands; says nothing about who came. */
export const REGISTRATION_STATES = ['INVITED', 'REGISTERED', 'WAITLISTED', 'DECLINED', 'CANCELLED'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** Who came, per session. FULL and PARTIAL count. */
export const ATTENDANCE_MARKS = ['NOT_RECORDED', 'FULL', 'PARTIAL', 'EXCUSED', 'NO_SHOW'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

/** How a mark came about: made by somebody who is signed in, or by the participant with the session's code. */
export const ATTENDANCE_SOURCES = ['COORDINATOR', 'QR'] as const;
export type AttendanceSource = (typeof ATTENDANCE_SOURCES)[number];

/** What a check says of a certificate's code. */
export const CERTIFICATE_STANDINGS = ['VALID', 'NOT_VALID', 'UNKNOWN', 'NOT_CHECKED'] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

/** What two sessions at one time may both want. A room is held by the database; persons may be at two places, with a comment. */
export const CLASH_KINDS = ['ROOM', 'TRAINER', 'PARTICIPANT'] as const;
export type ClashKind = (typeof CLASH_KINDS)[number];

/** Which events of a series a change is meant for: the one it was made at, that one and those after it, or all. */
export const SERIES_SCOPES = ['ONE', 'FOLLOWING', 'ALL'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/** Why an event of a series stays as it is, wholly or in part, when the series is changed. */
export const SERIES_LEFT_REASONS = ['STATE', 'OWN', 'NOT_YOURS'] as const;
export type SeriesLeftReason = (typeof SERIES_LEFT_REASONS)[number];

/** Of what a calendar feed tells: events of its owner's courts, of one court, or of one trainer. */
export const CALENDAR_FEED_SUBJECTS = ['MINE', 'COURT', 'TRAINER'] as const;
export type CalendarFeedSubject = (typeof CALENDAR_FEED_SUBJECTS)[number];

export const PRESS_EVENT_KINDS = ['BRIEFING', 'PRESS_CONFERENCE'] as const;
export type PressEventKind = (typeof PRESS_EVENT_KINDS)[number];

/** The two kinds of event that courts hold; of these others are told when they change. */
export const EVENT_TYPES = ['TRAINING_EVENT', 'PRESS_EVENT'] as const;
export type EventType = (typeof EVENT_TYPES)[number];
