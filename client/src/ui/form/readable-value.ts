import { formatTime } from '../../lib/format/date.ts';
import { LOCALES } from '../../lib/locale.ts';

/** How a field's value is shown that is a code or an id; by the field's name in the input. */
export type ShownValues<Shown> = Readonly<Record<string, (value: string) => Shown>>;

interface Words {
  day: (day: string) => string;
  month: (month: string) => string;
  yes: string;
  no: string;
  /** In place of an id that no name is known for. */
  another: string;
}

const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_AND_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * A side of a conflict as a person reads it; it comes as text. Days and the like are known by their look, so that no form
 * has to name them; texts in several languages come as JSON and stand one after the other.
 */
export function readableValue(value: string | null, words: Words): string {
  if (value === null) return '–';
  if (value === 'true') return words.yes;
  if (value === 'false') return words.no;
  if (MONTH.test(value)) return words.month(value);
  if (DAY.test(value)) return words.day(value);
  if (DAY_AND_TIME.test(value)) return `${words.day(value)}, ${formatTime(value)}`;
  if (ID.test(value)) return words.another;
  return value.startsWith('{') ? inLanguages(value) : value;
}

function inLanguages(value: string): string {
  try {
    const text = JSON.parse(value) as Partial<Record<string, string | null>>;
    return (
      LOCALES.flatMap((locale) => (text[locale] ? [`${locale}: ${text[locale]}`] : [])).join(' · ') || '–'
    );
  } catch {
    return value;
  }
}
