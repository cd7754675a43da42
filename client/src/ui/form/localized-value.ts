import type { LocalizedValue } from './localized-field.tsx';

/** A text of the API as the form holds it. */
export function localizedValue(text: LocalizedValue | null | undefined): LocalizedValue {
  const { kk = null, ru = null, en = null } = text ?? {};
  return { kk, ru, en };
}
