import type {
  AttendanceMark,
  AttendanceSource,
  CalendarFeedSubject,
  CertificateStanding,
  ClashKind,
  DeliveryMode,
  RegistrationState,
  SeriesLeftReason,
  SeriesScope,
} from '@bitim/schema/vocabulary/event';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLDeliveryMode = graphqlEnum<DeliveryMode>('DeliveryMode', 'Where people sit.', {
  IN_PERSON: 'In one room.',
  ONLINE: 'Online only.',
  HYBRID: 'In a room and online.',
});

export const GraphQLRegistrationState = graphqlEnum<RegistrationState>(
  'RegistrationState',
  'Where an invitation stands.',
  {
    INVITED: 'Invited, no answer yet.',
    REGISTERED: 'Will come; takes a place.',
    WAITLISTED: 'Waits for a place.',
    DECLINED: 'Will not come.',
    CANCELLED: 'Was registered, and withdrew.',
  },
);

export const GraphQLAttendanceMark = graphqlEnum<AttendanceMark>('AttendanceMark', 'Who came to a session.', {
  NOT_RECORDED: 'Nobody has said anything.',
  FULL: 'Came, from beginning to end; counts.',
  PARTIAL: 'Came for a part; counts.',
  EXCUSED: 'Did not come, with a good reason.',
  NO_SHOW: 'Did not come.',
});

export const GraphQLAttendanceSource = graphqlEnum<AttendanceSource>(
  'AttendanceSource',
  'How a mark of attendance came about.',
  {
    COORDINATOR: 'Somebody who is signed in made it.',
    QR: "The participant, with the session's code.",
  },
);

export const GraphQLCertificateStanding = graphqlEnum<CertificateStanding>(
  'CertificateStanding',
  'What a check says of the code of a certificate.',
  {
    VALID: 'It was issued, and holds.',
    NOT_VALID: 'It was issued, and holds no more: revoked, or what it says is not so any more.',
    UNKNOWN: 'No certificate has this code.',
    NOT_CHECKED: 'Nothing was looked at: too many checks from this address. It passes by itself.',
  },
);

export const GraphQLClashKind = graphqlEnum<ClashKind>(
  'ClashKind',
  'What two sessions at one time both want.',
  {
    ROOM: 'The room; it cannot be had twice.',
    TRAINER: 'Somebody who teaches; may stand, with a comment.',
    PARTICIPANT: 'Somebody who is registered; may stand, with a comment.',
  },
);

export const GraphQLCalendarFeedSubject = graphqlEnum<CalendarFeedSubject>(
  'CalendarFeedSubject',
  'Of what a calendar feed tells.',
  {
    MINE: "Events held by one of its owner's courts, as lead or co-host.",
    COURT: 'Events held by one court, as lead or co-host.',
    TRAINER: 'The sessions at which one person teaches.',
  },
);

export const GraphQLSeriesScope = graphqlEnum<SeriesScope>(
  'SeriesScope',
  'Which events of a series a change is meant for. Of the others only drafts and scheduled ones change.',
  {
    ONE: 'The one it is made at.',
    FOLLOWING: 'That one and those after it, which are a series of their own from then on.',
    ALL: 'All of the series.',
  },
);

export const GraphQLSeriesLeftReason = graphqlEnum<SeriesLeftReason>(
  'SeriesLeftReason',
  'Why an event of a series stays as it is, wholly or in part.',
  {
    STATE: 'It is held, verified, postponed or cancelled.',
    OWN: 'It was edited for itself in these fields.',
    NOT_YOURS: 'Another court leads it.',
  },
);
