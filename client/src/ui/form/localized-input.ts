import { LOCALES, type Locale } from '../../lib/locale.ts';
import type { LocalizedValue } from './localized-field.tsx';

/** For the API: trimmed, empty languages as null; null when no language is left. */
export function localizedInput(value: LocalizedValue): Record<Locale, string | null> | null {
  const trimmed = LOCALES.map((locale) => [locale, value[locale]?.trim() || null] as const);
  return trimmed.some(([, text]) => text !== null)
    ? (Object.fromEntries(trimmed) as Record<Locale, string | null>)
    : null;
}

/** The same where one language is required: the server then says what is missing. */
export function requiredLocalizedInput(value: LocalizedValue): Record<Locale, string | null> {
  return localizedInput(value) ?? { kk: null, ru: null, en: null };
}

/** For a form: each language, empty where it is not kept. */
export function languagesOf(text: LocalizedValue | null | undefined): LocalizedValue {
  return { kk: text?.kk ?? '', ru: text?.ru ?? '', en: text?.en ?? '' };
}
