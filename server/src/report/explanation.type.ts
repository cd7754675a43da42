import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import type { Aggregation, LeftOutReason, Measure, RecordType } from '@bitim/schema/vocabulary/ledger';
import type { AbsenceReason, NotShownReason } from '@bitim/schema/vocabulary/report';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { GraphQLLeftOutReason } from '../event/event.enum.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { DateTime, LocalDate, Month, Period } from '../platform/scalars.ts';
import { DimensionsType, ReconciliationType } from './figure.type.ts';
import {
  GraphQLAbsenceReason,
  GraphQLAggregation,
  GraphQLMeasure,
  GraphQLNotShownReason,
  GraphQLRecordType,
} from './report.enum.ts';
import { ReportUnitType } from './report-unit.type.ts';

@ObjectType('MeasureDeclaration', { simpleResolvers: true, description: 'What a measure counts, and how.' })
export class MeasureDeclarationType {
  @Field(() => GraphQLMeasure, { description: 'The measure.' })
  measure!: Measure;

  @Field(() => GraphQLAggregation, { description: 'How it adds up.' })
  aggregation!: Aggregation;

  @Field(() => GraphQLRecordType, { description: 'The records behind it.' })
  recordType!: RecordType;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  label!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What one of it is.' })
  unitLabel!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What counts and what does not: the footnote.' })
  rule!: LocalizedTextType;
}

@ObjectType('ExplainedRecord', {
  simpleResolvers: true,
  description: 'A record behind a number, or one left out of it.',
})
export class ExplainedRecordType {
  @Field(() => GraphQLRecordType, { description: 'What it is.' })
  recordType!: RecordType;

  @Field(() => ID, { description: 'Its id.' })
  recordId!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Its title; null when it is no more.' })
  title!: LocalizedTextType | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that decides its period; null for persons and works.',
  })
  occurredOn!: string | null;

  @Field(() => [CourtType], { description: 'The courts that it belongs to.' })
  courts!: CourtType[];

  @Field(() => Int, { description: 'What it adds to the number; 0 when left out.' })
  quantity!: number;

  @Field(() => Boolean, { description: 'Whether it has been removed since; it can then not be opened.' })
  deleted!: boolean;

  @Field(() => GraphQLProvenance, {
    nullable: true,
    description: 'Where its facts stand; null when it is no more.',
  })
  provenance!: Provenance | null;

  @Field(() => GraphQLLeftOutReason, {
    nullable: true,
    description: 'Why it does not count; null when it does.',
  })
  reason!: LeftOutReason | null;
}

export const ExplainedRecordConnection = connectionOf('ExplainedRecord', () => ExplainedRecordType);

@ObjectType('MonthlyValue', { simpleResolvers: true, description: 'A number of one month.' })
export class MonthlyValueType {
  @Field(() => Month, { description: 'The month.' })
  month!: string;

  @Field(() => Int, { description: 'The sum of the month.' })
  value!: number;
}

@ObjectType('NotShown', { simpleResolvers: true, description: 'Records that count, and are not listed.' })
export class NotShownType {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => GraphQLNotShownReason, { description: 'Why.' })
  reason!: NotShownReason;
}

@ObjectType('Explanation', { simpleResolvers: true, description: 'Where a number comes from.' })
export class ExplanationType {
  @Field(() => MeasureDeclarationType, { description: 'What is counted, and by which rule.' })
  measure!: MeasureDeclarationType;

  @Field(() => Int, { nullable: true, description: 'The number; null exactly when `absence` says why.' })
  value!: number | null;

  @Field(() => GraphQLAbsenceReason, {
    nullable: true,
    description: 'Why there is no number; null when there is one.',
  })
  absence!: AbsenceReason | null;

  @Field(() => ReportUnitType, { description: 'For whom.' })
  unit!: ReportUnitType;

  @Field(() => Period, { description: 'When.' })
  period!: string;

  @Field(() => DimensionsType, { description: 'Which part of the measure.' })
  dimensions!: DimensionsType;

  @Field(() => DateTime, { description: 'The moment whose knowledge it shows.' })
  asOf!: Date;

  @Field(() => Int, { description: 'The version of the counting rule.' })
  ruleVersion!: number;

  @Field(() => ReconciliationType, {
    nullable: true,
    description: 'Sum of courts, shared and total; null when nothing is shared.',
  })
  reconciliation!: ReconciliationType | null;

  @Field(() => ExplainedRecordConnection, { description: 'The records counted, earliest first.' })
  counted!: object;

  @Field(() => NotShownType, {
    nullable: true,
    description: 'What is in the number, but not in `counted`; null when everything is.',
  })
  notShown!: object | null;

  @Field(() => ExplainedRecordConnection, {
    description: 'Records of the unit and period that do not count, each with the reason.',
  })
  leftOut!: object;
}
