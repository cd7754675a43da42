import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import type { Language } from '@bitim/schema/vocabulary/language';
import { GraphQLLanguage } from '../platform/scalars.ts';
import type { SignedInContext } from './request-context.ts';

@InputType({ description: 'The language of screens and messages.' })
export class SetLanguageInput {
  @Field(() => GraphQLLanguage, { description: 'Kazakh, Russian or English.' })
  language!: Language;
}

/** Remembers the language for the next sign-in. @returns the account's id. */
export async function setLanguage(
  { em, viewer }: SignedInContext,
  { language }: SetLanguageInput,
): Promise<string> {
  await sql`update app_user set language = ${language} where id = ${viewer.userId}`.execute(em.getKysely());
  return viewer.userId;
}
