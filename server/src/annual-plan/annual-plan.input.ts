import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { TrainingEventKind } from '@bitim/schema/vocabulary/event';
import { GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { Id, Nested, Text, Whole } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate } from '../platform/scalars.ts';

@ArgsType()
export class PlanYearArgs {
  @Field(() => Int, { description: 'The year; 1990 to 2100.' })
  @Whole(1990, 2100)
  year!: number;

  @Field(() => ID, { nullable: true, description: 'Courts of this region; null: all.' })
  @Id()
  regionId?: string | null;
}

@InputType({ description: 'A new annual plan, which begins as a draft.' })
export class CreateAnnualPlanInput {
  @Field(() => ID, { description: 'The court whose training centre it is of, within your scope.' })
  @Id()
  courtId!: string;

  @Field(() => Int, { description: 'The year, 1990 to 2100; a court has one plan for it.' })
  @Whole(1990, 2100)
  year!: number;
}

@InputType({ description: 'The document by which a plan was approved.' })
export class ApproveAnnualPlanInput extends VersionedInput {
  @Field(() => LocalDate, { description: 'The day on the document; not in the future.' })
  approvedOn!: string;

  @Field(() => String, { description: 'Who signed it: name and office, 3 to 200 characters.' })
  @Text(3, 200)
  signedBy!: string;

  @Field(() => String, { description: 'Its number, at most 50 characters.' })
  @Text(1, 50)
  documentNumber!: string;
}

@InputType({ description: 'Why and since when an approved plan is another; who says so is known.' })
export class AmendmentInput {
  @Field(() => LocalDate, { description: 'From which day; neither before the approval nor in the future.' })
  amendedOn!: string;

  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  @Text(3, 500)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the document, at most 50 characters; null when there is none.',
  })
  @Text(1, 50)
  documentNumber?: string | null;
}

@InputType({ description: 'What a form of an item of a plan holds.' })
export abstract class AnnualPlanItemFieldsInput {
  @Field(() => Int, { description: 'In which quarter it is to be held: 1 to 4.' })
  @Whole(1, 4)
  quarter!: number;

  @Field(() => GraphQLTrainingEventKind, { description: 'Seminar, round table and so on.' })
  kind!: TrainingEventKind;

  @Field(() => LocalizedTextInput, { description: 'What it is about.' })
  @Localized()
  title!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'For whom.' })
  @Localized()
  audience?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'How many are to come; 1 to 100,000.' })
  @Whole(1, 100_000)
  headCount?: number | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it, at most 200 characters.' })
  @Text(1, 200)
  responsible?: string | null;

  @Field(() => ID, { nullable: true, description: 'The programme it is to be held for.' })
  @Id()
  programmeId?: string | null;

  @Field(() => AmendmentInput, {
    nullable: true,
    description: 'Needed once the plan is approved; null while it is a draft.',
  })
  @Nested()
  amendment?: AmendmentInput | null;
}

@InputType({ description: 'A new item of a plan.' })
export class CreateAnnualPlanItemInput extends AnnualPlanItemFieldsInput {
  @Field(() => ID, { description: 'The plan.' })
  @Id()
  planId!: string;
}

@InputType({ description: 'An item as it should be; the whole form, not a part of it.' })
export class EditAnnualPlanItemInput extends AnnualPlanItemFieldsInput {
  @Field(() => ID, { description: 'The item.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}

@InputType({ description: 'An item that is taken out of an approved plan.' })
export class WithdrawAnnualPlanItemInput extends VersionedInput {
  @Field(() => AmendmentInput, { description: 'Why, and from which day.' })
  @Nested()
  amendment!: AmendmentInput;
}
