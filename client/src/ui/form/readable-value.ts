import { LOCALES } from '../../lib/locale.ts';

/** A side of a conflict as a person reads it: texts in several languages come as JSON, one language after the other. */
export function readableValue(value: string | null): string {
  if (value === null) return '–';
  if (!value.startsWith('{')) return value;
  try {
    const text = JSON.parse(value) as Partial<Record<string, string | null>>;
    return (
      LOCALES.flatMap((locale) => (text[locale] ? [`${locale}: ${text[locale]}`] : [])).join(' · ') || '–'
    );
  } catch {
    return value;
  }
}
