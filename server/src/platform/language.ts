import { LANGUAGES, type Language } from '@bitim/schema/vocabulary/language';

/** The keys of a localized text, as stored. */
export type LanguageTag = 'kk' | 'ru' | 'en';
export type Text3 = Record<LanguageTag, string>;

export const tagOf = (language: Language): LanguageTag => language.toLowerCase() as LanguageTag;

/** The first of our languages that an Accept-Language header names; Kazakh when it names none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const primary = part.trim().slice(0, 2).toUpperCase();
    const known = LANGUAGES.find((language) => language === primary);
    if (known) return known;
  }
  return 'KK';
}
