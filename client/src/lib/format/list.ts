import type { Locale } from '../locale.ts';

const AND: Record<Locale, string> = { kk: 'және', ru: 'и', en: 'and' };

/** `a, b және c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${AND[locale]} ${last}`;
}
