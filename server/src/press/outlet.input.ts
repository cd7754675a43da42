import { Field, ID, InputType, Int } from 'type-graphql';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { OutletKind, OutletReach } from '@bitim/schema/vocabulary/publication';
import { Id, Texts, WebAddress, Whole } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { GraphQLLanguage } from '../platform/scalars.ts';
import { GraphQLOutletKind, GraphQLOutletReach } from './press.enum.ts';

@InputType({ description: 'What a form of an outlet holds.' })
export abstract class OutletFieldsInput {
  @Field(() => LocalizedTextInput, { description: 'Its name.' })
  @Localized()
  name!: LocalizedTextInput;

  @Field(() => GraphQLOutletKind, { description: 'Newspaper, television and so on.' })
  kind!: OutletKind;

  @Field(() => GraphQLOutletReach, { description: 'The whole country, or one region.' })
  reach!: OutletReach;

  @Field(() => ID, {
    nullable: true,
    description: 'The region it reaches; required for a regional outlet, not kept for a republican one.',
  })
  @Id()
  regionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address; http or https.' })
  @WebAddress()
  url?: string | null;

  @Field(() => GraphQLLanguage, {
    nullable: true,
    description: 'The language it publishes in; null when in several.',
  })
  language?: Language | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Other names and addresses it is known by, at most 20 of at most 200 characters; null when there are none.',
  })
  @Texts(200, 20)
  aliases?: string[] | null;
}

@InputType({ description: 'A new outlet.' })
export class CreateOutletInput extends OutletFieldsInput {}

@InputType({ description: 'An outlet as it should be; the whole form, not a part of it.' })
export class EditOutletInput extends OutletFieldsInput {
  @Field(() => ID, { description: 'The outlet.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
