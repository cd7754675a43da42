/** Languages of screens, data and errors; the order is the fallback order. Source: product, "Languages". */
export const LANGUAGES = ['KK', 'RU', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];
