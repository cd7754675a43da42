import { Field, ID, InputType, Int } from 'type-graphql';
import type { CourtLevel, SuccessionKind } from '@bitim/schema/vocabulary/court';
import { After, Id, Slug, Text, Whole, Zone } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';
import type { CheckedAmongFields } from '../platform/validation.ts';
import { LocalDate } from '../platform/scalars.ts';
import { GraphQLCourtLevel, GraphQLSuccessionKind } from './court.enum.ts';

@InputType({ description: 'What a form of a court holds.' })
export abstract class CourtFieldsInput {
  @Field(() => LocalizedTextInput, { description: 'The official name.' })
  @Localized()
  name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The town it sits in.' })
  @Localized()
  seat?: LocalizedTextInput | null;

  @Field(() => String, { description: 'IANA zone of its wall clocks, such as Asia/Oral.' })
  @Zone()
  @Text(3, 64)
  timeZone!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; null when before 2014.' })
  validFrom?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The first day on which it was no more; after the first. A successor is recorded with recordCourtSuccession.',
  })
  @After('validFrom')
  validTo?: string | null;
}

@InputType({ description: 'A new court.' })
export class CreateCourtInput extends CourtFieldsInput implements CheckedAmongFields {
  @Field(() => String, {
    description: 'Readable and for good, such as semey-city-court; no two courts share one.',
  })
  @Slug()
  code!: string;

  @Field(() => GraphQLCourtLevel, { description: 'District, appellate or supreme; it stays.' })
  level!: CourtLevel;

  @Field(() => ID, {
    nullable: true,
    description: 'The region; it stays. Null for the Supreme Court, and for it only.',
  })
  @Id()
  regionId?: string | null;

  issuesAmong(): FieldIssue[] {
    if (this.level === 'SUPREME') return this.regionId ? [issue(['regionId'], 'WRONG_LEVEL')] : [];
    return this.regionId === null || this.regionId === undefined ? [issue(['regionId'], 'REQUIRED')] : [];
  }
}

@InputType({
  description:
    'A court as it should be; the whole form. Its code, level and region stay: under another region it is another court.',
})
export class EditCourtInput extends CourtFieldsInput {
  @Field(() => ID, { description: 'The court.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}

@InputType({
  description: 'By which decree one court became another; `id` and `version` are those of the court before.',
})
export class RecordCourtSuccessionInput extends VersionedInput {
  @Field(() => ID, {
    description:
      'The court after. Renamed or re-parented courts, and parts of a split one, begin on the day.',
  })
  @Id()
  successorId!: string;

  @Field(() => GraphQLSuccessionKind, { description: 'Rename, merge, split or re-parenting.' })
  kind!: SuccessionKind;

  @Field(() => LocalDate, {
    description: 'The first day of the successor, on which the court before is no more.',
  })
  effectiveOn!: string;

  @Field(() => String, { description: 'The decree, as cited; 3 to 500 characters.' })
  @Text(3, 500)
  decree!: string;
}
