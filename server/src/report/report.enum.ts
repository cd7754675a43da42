import type { Aggregation, Measure, RecordType } from '@bitim/schema/vocabulary/ledger';
import type {
  AbsenceReason,
  NotShownReason,
  ReportSectionCode,
  ShareBase,
  ShareRefusal,
} from '@bitim/schema/vocabulary/report';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLMeasure = graphqlEnum<Measure>(
  'Measure',
  'What is counted; `measures` tells the rule of each.',
  {
    TRAINING_EVENTS: 'Training events that were held.',
    PARTNER_SESSIONS: "Events held under a partner's project.",
    ATTENDANCES: 'People marked by name at events.',
    PERSONS_TRAINED: 'Different people marked by name.',
    PUBLICATIONS: 'Publications.',
    WORKS: 'Different texts that were published.',
    PRESS_EVENTS: 'Press briefings and press conferences.',
    ASSETS_IN_PLACE: "What stands on the period's last day.",
    CASES_CONSIDERED: 'Civil cases considered, by procedure.',
    CIVIL_CASES: 'All civil cases considered, per EAIAS.',
    PARTICIPATING_COURTS: "Courts in programmes on the period's last day.",
  },
);

export const GraphQLAggregation = graphqlEnum<Aggregation>('Aggregation', 'How a measure adds up.', {
  SUM: 'Adds up over months.',
  STOCK: "A state on the period's last day; months do not add up.",
  DISTINCT: 'Different things, each once in the period; months do not add up.',
});

export const GraphQLRecordType = graphqlEnum<RecordType>(
  'RecordType',
  'A kind of record that a count leads back to.',
  {
    TRAINING_EVENT: 'A training event.',
    PUBLICATION: 'A publication.',
    PRESS_EVENT: 'A press event.',
    ASSET: 'An asset.',
    CASE_FIGURE: 'A case figure.',
    CASE_TOTAL: "A court's total of civil cases.",
    PARTICIPATION: 'A court in a programme.',
    PERSON: 'A person.',
    WORK: 'A work.',
  },
);

export const GraphQLReportSectionCode = graphqlEnum<ReportSectionCode>(
  'ReportSectionCode',
  'A section of the combined report.',
  {
    PARTICIPATION: 'Courts that take part.',
    TRAINING: 'Training by kind.',
    PARTNER_SESSIONS: 'Sessions with partners.',
    PRESS: 'Press work by kind.',
    ASSETS: 'Assets in place.',
    CASES: 'Case results.',
  },
);

export const GraphQLAbsenceReason = graphqlEnum<AbsenceReason>('AbsenceReason', 'Why there is no number.', {
  SILENT: 'No court has reported.',
  NOT_YET_JOINED: 'No court took part yet.',
  NOT_APPLICABLE: 'The measure makes no sense for this unit.',
  NOT_KEPT: 'Not kept for this period, or not as of that moment.',
  NOT_COMPARABLE: 'Of a year before only: other courts or months were reported than in the period.',
});

export const GraphQLNotShownReason = graphqlEnum<NotShownReason>(
  'NotShownReason',
  'Why records that count are not listed.',
  { OUTSIDE_SCOPE: "Who took part is read within the reader's own scope only." },
);

export const GraphQLShareBase = graphqlEnum<ShareBase>('ShareBase', 'What a share is a share of.', {
  ALL_JUDICIAL_MEDIATION: 'All cases with judicial mediation.',
  ALL_MEDIATION: 'All cases with mediation of either kind.',
  CIVIL_CASES: 'All civil cases considered, per EAIAS.',
  SECTION_TOTAL: 'The total above it.',
});

export const GraphQLShareRefusal = graphqlEnum<ShareRefusal>('ShareRefusal', 'Why a share is not given.', {
  NO_DENOMINATOR: 'The whole, or the part, is not known, or the whole is 0.',
  DIFFERENT_COURTS: 'Different courts stand behind the part and the whole.',
  DIFFERENT_PERIOD: 'The part and the whole are of different periods.',
  DIFFERENT_SOURCE: 'The part and the whole come from different sources.',
});
