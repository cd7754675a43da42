import { Field, InputType, ObjectType } from 'type-graphql';
import { ValidateBy, ValidateNested } from 'class-validator';
import type { Language } from '@bitim/schema/vocabulary/language';
import { Text } from './checks.ts';
import { issueText } from './issue-text.ts';
import type { LanguageTag } from './language.ts';
import { GraphQLLanguage } from './scalars.ts';

@ObjectType('LocalizedText', {
  simpleResolvers: true,
  description: 'A name or title in up to three languages.',
})
export class LocalizedTextType {
  @Field(() => String, { nullable: true, description: 'Kazakh; null when there is none.' })
  kk!: string | null;

  @Field(() => String, { nullable: true, description: 'Russian; null when there is none.' })
  ru!: string | null;

  @Field(() => String, { nullable: true, description: 'English; null when there is none.' })
  en!: string | null;

  @Field(() => String, {
    description: "In the caller's language; where there is none, in Kazakh, Russian or English.",
  })
  text!: string;

  @Field(() => GraphQLLanguage, { description: 'The language of `text`.' })
  shownIn!: Language;
}

@InputType({ description: 'A text in at least one language, at most 500 characters each.' })
export class LocalizedTextInput {
  @Field(() => String, { nullable: true, description: 'Kazakh.' })
  @Text(1, 500)
  kk?: string | null;

  @Field(() => String, { nullable: true, description: 'Russian.' })
  @Text(1, 500)
  ru?: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  @Text(1, 500)
  en?: string | null;
}

/** On a field of type LocalizedTextInput: checks what is in it, and that there is a text at all. */
export const Localized = (): PropertyDecorator => (target, property) => {
  ValidateNested()(target, property);
  ValidateBy(
    {
      name: 'localized',
      validator: { validate: (value: LocalizedTextInput) => Boolean(value.kk ?? value.ru ?? value.en) },
    },
    { message: issueText('REQUIRED') },
  )(target, property);
};

export type LocalizedTextValue = Partial<Record<LanguageTag, string>>;

/** What is stored: only the languages that have a text. */
export function storedText(input: LocalizedTextInput): LocalizedTextValue;
export function storedText(input: LocalizedTextInput | null | undefined): LocalizedTextValue | null;
export function storedText(input: LocalizedTextInput | null | undefined): LocalizedTextValue | null {
  if (!input) return null;
  const entries = (['kk', 'ru', 'en'] as const).flatMap((tag) =>
    input[tag] ? [[tag, input[tag]] as const] : [],
  );
  return Object.fromEntries(entries);
}
