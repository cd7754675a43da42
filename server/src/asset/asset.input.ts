import { Field, ID, InputType, Int } from 'type-graphql';
import type { AssetKind } from '@bitim/schema/vocabulary/asset';
import { Id, Whole } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate } from '../platform/scalars.ts';
import { GraphQLAssetKind } from './asset.enum.ts';

@InputType({ description: 'Something that was placed at a court.' })
export class CreateAssetInput {
  @Field(() => GraphQLAssetKind, { description: 'Room, stand or banner.' })
  kind!: AssetKind;

  @Field(() => ID, { description: 'The court, within your scope; open on the first day.' })
  @Id()
  courtId!: string;

  @Field(() => ID, { nullable: true, description: 'The programme it was made for.' })
  @Id()
  programmeId?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it is, where the kind does not say enough.',
  })
  @Localized()
  description?: LocalizedTextInput | null;

  @Field(() => LocalDate, { description: 'The first day on which it stood there.' })
  placedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it stood there no more; null while it does.',
  })
  removedOn?: string | null;
}

@InputType({ description: 'An asset as it should be; the whole form, not a part of it.' })
export class EditAssetInput extends CreateAssetInput {
  @Field(() => ID, { description: 'The asset.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
