import type { EventState, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { LeftOutReason } from '@bitim/schema/vocabulary/ledger';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLEventState = graphqlEnum<EventState>(
  'EventState',
  'The life of a training or press event.',
  {
    DRAFT: 'Being planned; seen within the scope of its hosts only.',
    SCHEDULED: 'On the calendar; does not count, even when its day is past.',
    HELD: 'A person said that it was held; counts.',
    VERIFIED: 'Checked and closed to edits; counts.',
    POSTPONED: 'Put off, with or without a new day.',
    CANCELLED: 'Will not be, or was entered by mistake; the reason stands beside it.',
  },
);

export const GraphQLLeftOutReason = graphqlEnum<LeftOutReason>(
  'LeftOutReason',
  'Why a record does not count.',
  {
    DRAFT: 'It is a draft.',
    SCHEDULED: 'Nobody has said that it was held.',
    POSTPONED: 'It was put off.',
    CANCELLED: 'It was cancelled.',
    DUPLICATE: 'Another record of the same publication is counted.',
    RETRACTED: 'It was retracted.',
    PARTNER_SESSION: 'It was held under a partner project, which has its own row.',
    NO_ATTENDANCE: 'Nobody was marked as present.',
    NOT_IN_PLACE: "It was not in place on the period's last day.",
  },
);

export const GraphQLTrainingEventKind = graphqlEnum<TrainingEventKind>(
  'TrainingEventKind',
  'A kind of training event.',
  {
    SEMINAR: 'A seminar session.',
    ROUND_TABLE: 'A round table.',
    TRAINING: 'A training.',
    LECTURE: 'A lecture.',
    CONFERENCE: 'A conference.',
    SEMINAR_TRAINING: 'A seminar-training, as partners hold them in the regions.',
  },
);
