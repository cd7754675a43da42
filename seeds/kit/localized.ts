/** A text in the languages it has; the database refuses an empty one. */
export interface Localized {
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** Absent where no language has a text. */
export function localized(kk: string, ru: string, en: string): Localized | null {
  const texts = Object.entries({ kk, ru, en }).filter(([, text]) => text !== '');
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}
