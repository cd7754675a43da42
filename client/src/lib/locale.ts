import { i18n } from '@lingui/core';
import type { Language } from '@bitim/schema/vocabulary/language';

export const LOCALES = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language under its own name: who cannot read the screen must still find theirs. */
export const LOCALE_NAMES: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language that is on the screen now. */
export function currentLocale(): Locale {
  return isLocale(i18n.locale) ? i18n.locale : 'kk';
}

const LANGUAGES: Record<Locale, Language> = { kk: 'KK', ru: 'RU', en: 'EN' };

export function toLanguage(locale: Locale): Language {
  return LANGUAGES[locale];
}

export function toLocale(language: Language): Locale {
  return LOCALES.find((locale) => LANGUAGES[locale] === language) ?? 'kk';
}
