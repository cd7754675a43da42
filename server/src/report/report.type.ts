import { Field, Int, ObjectType } from 'type-graphql';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { ReportSectionCode } from '@bitim/schema/vocabulary/report';
import { ProgrammeType } from '../court/programme.type.ts';
import { DateTime, Period } from '../platform/scalars.ts';
import { DimensionsType, FigureType, ReconciliationType, ShareType } from './figure.type.ts';
import { GraphQLMeasure, GraphQLReportSectionCode } from './report.enum.ts';
import { ReportUnitType } from './report-unit.type.ts';
import { UnitRowType } from './unit-row.type.ts';

@ObjectType('ReportRow', { simpleResolvers: true, description: 'A row of the report.' })
export class ReportRowType {
  @Field(() => String, { description: 'Stable, such as training.SEMINAR.' })
  code!: string;

  @Field(() => GraphQLMeasure, { description: 'What is counted.' })
  measure!: Measure;

  @Field(() => DimensionsType, { description: 'Which part of it.' })
  dimensions!: DimensionsType;

  @Field(() => Int, { description: '0 for a total, 1 for its parts, 2 for theirs.' })
  depth!: number;

  @Field(() => FigureType, { description: 'The number of the period.' })
  figure!: FigureType;

  @Field(() => FigureType, { description: 'The number of the same months a year before.' })
  previous!: FigureType;

  @Field(() => [ShareType], { description: 'The shares that the row is shown as; empty for totals.' })
  shares!: ShareType[];
}

@ObjectType('ReportSection', { simpleResolvers: true, description: 'Rows that belong together.' })
export class ReportSectionType {
  @Field(() => GraphQLReportSectionCode, { description: 'Which section.' })
  code!: ReportSectionCode;

  @Field(() => [ReportRowType], { description: 'Its rows, in order.' })
  rows!: ReportRowType[];
}

@ObjectType('CombinedReport', {
  simpleResolvers: true,
  description: 'Training, press work and case results of a unit and period, side by side.',
})
export class CombinedReportType {
  @Field(() => ReportUnitType, { description: 'For whom.' })
  unit!: ReportUnitType;

  @Field(() => Period, { description: 'When.' })
  period!: string;

  @Field(() => Period, {
    description: 'The same months a year before; of a period that still runs, those that have begun.',
  })
  comparedPeriod!: string;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme that it is narrowed to; null: all.',
  })
  programme!: ProgrammeType | null;

  @Field(() => DateTime, { description: 'The moment whose knowledge it shows.' })
  asOf!: Date;

  @Field(() => Int, { description: 'The version of the counting rule.' })
  ruleVersion!: number;

  @Field(() => [ReportSectionType], { description: 'Its sections, in order.' })
  sections!: ReportSectionType[];

  @Field(() => [ReconciliationType], {
    description: 'For each measure that courts share: sum of courts, shared, total.',
  })
  reconciliations!: ReconciliationType[];

  @Field(() => [UnitRowType], { description: 'The regions of the unit that have anything to show.' })
  byRegion!: UnitRowType[];

  @Field(() => [UnitRowType], { description: 'The courts of the unit that have anything to show.' })
  byCourt!: UnitRowType[];
}
