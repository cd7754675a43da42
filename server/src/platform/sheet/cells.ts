import type { Cell, CellKind, SheetColumn } from './column.ts';

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_767;

const KAZAKHSTAN = new Intl.DateTimeFormat('sv', {
  timeZone: 'Asia/Almaty',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The cells of one row of a list, in the order of the columns. */
export const cellsOf = (columns: readonly SheetColumn[], row: unknown): Cell[] =>
  columns.map(({ at, as, words }) => {
    if (as === 'COUNT') return at.flatMap((place) => valuesAt(row, place.split('.'))).length;
    const values = at.map((place) => valuesAt(row, place.split('.'))).find((found) => found.length > 0) ?? [];
    const said = words ? values.map((value) => words[String(value)] ?? value) : values;
    return cellOf(said, as);
  });

/** What stands at a place; of each member, where a list is on the way. */
function valuesAt(value: unknown, [step, ...steps]: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((one) => valuesAt(one, step === undefined ? [] : [step, ...steps]));
  if (step === undefined) return [value];
  return Object.hasOwn(value, step) ? valuesAt((value as Record<string, unknown>)[step], steps) : [];
}

function cellOf(values: readonly unknown[], kind: CellKind): Cell {
  const [value] = values;
  if (value === undefined) return null;
  if (kind === 'NUMBER' && typeof value === 'number') return value;
  const text = values
    .filter((one) => typeof one !== 'object')
    .map(String)
    .join('; ');
  const time = kind === 'TEXT' || kind === 'NUMBER' || kind === 'COUNT' ? null : onTheClock(text, kind);
  return time ?? harmless(text);
}

function onTheClock(text: string, kind: CellKind): Date | null {
  const shown =
    kind === 'INSTANT' && !Number.isNaN(Date.parse(text)) ? KAZAKHSTAN.format(new Date(text)) : text;
  const [, year, month, day = '01', hour = '00', minute = '00'] =
    /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d).*)?)?$/.exec(shown) ?? [];
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  // a text that only looks like a day stays a text
  return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * Text that no spreadsheet takes for a formula: whoever opens a list must not run what somebody typed into a title. In
 * XLSX a text is a text, but the next one saves it as CSV. What XML cannot hold is left out.
 */
export function harmless(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const clean = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  const safe = /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
  return safe.slice(0, LONGEST_TEXT);
}
