import { Field, ID, InputType, Int } from 'type-graphql';
import type { RegionKind } from '@bitim/schema/vocabulary/court';
import { After, Id, Nested, Slug, Text, Whole, Zone } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate } from '../platform/scalars.ts';
import { GraphQLRegionKind } from './court.enum.ts';

@InputType({ description: 'A place on the tile-grid map.' })
export class TileInput {
  @Field(() => Int, { description: 'From the west, 0 to 40.' })
  @Whole(0, 40)
  column!: number;

  @Field(() => Int, { description: 'From the north, 0 to 40.' })
  @Whole(0, 40)
  row!: number;
}

@InputType({ description: 'What a form of a region holds.' })
export abstract class RegionFieldsInput {
  @Field(() => GraphQLRegionKind, { description: 'Oblast, or city of republican significance.' })
  kind!: RegionKind;

  @Field(() => LocalizedTextInput, { description: 'The official name.' })
  @Localized()
  name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The usual abbreviation.' })
  @Localized()
  abbreviation?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The administrative centre.' })
  @Localized()
  capital?: LocalizedTextInput | null;

  @Field(() => String, { description: 'IANA zone of its wall clocks, such as Asia/Oral.' })
  @Zone()
  @Text(3, 64)
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-2 code, at most 10 characters.' })
  @Text(1, 10)
  isoCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code in the classifier of administrative units, at most 20 characters.',
  })
  @Text(1, 20)
  kato?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; null when before 2014.' })
  validFrom?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it was no more; after the first.',
  })
  @After('validFrom')
  validTo?: string | null;

  @Field(() => TileInput, {
    nullable: true,
    description: 'Its tile on the map of 2014; null when it did not exist then.',
  })
  @Nested()
  tile2014?: TileInput | null;

  @Field(() => TileInput, {
    nullable: true,
    description: "Its tile on today's map; null when it exists no more.",
  })
  @Nested()
  tileToday?: TileInput | null;
}

@InputType({ description: 'A new region.' })
export class CreateRegionInput extends RegionFieldsInput {
  @Field(() => String, {
    description: 'Readable and for good, such as west-kazakhstan; no two regions share one.',
  })
  @Slug()
  code!: string;
}

@InputType({ description: 'A region as it should be; the whole form. Its code stays.' })
export class EditRegionInput extends RegionFieldsInput {
  @Field(() => ID, { description: 'The region.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
