import { parseDay } from './parse-day.ts';

/** What the address bar holds before a route has read it. */
export type RawSearch = Record<string, unknown>;

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function oneOf<const Code extends string>(codes: readonly Code[], value: unknown): Code | undefined {
  return codes.find((code) => code === value);
}

export function manyOf<const Code extends string>(
  codes: readonly Code[],
  value: unknown,
): Code[] | undefined {
  const asked = Array.isArray(value) ? value : [value];
  const found = codes.filter((code) => asked.includes(code));
  return found.length > 0 ? found : undefined;
}

/** A day that is one, of a year in which anything may be planned. */
export function day(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return undefined;
  return parseDay(value, new Date()) === value ? value : undefined;
}

/** A year, a part of it, or a window from one month to another. */
export function period(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/.test(value)) return value;
  const window = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(value);
  const [, first = '', last = ''] = window ?? [];
  return window && first <= last ? value : undefined;
}

export function flag(value: unknown): true | undefined {
  return value === 'yes' || value === true ? true : undefined;
}

/** From 2; the first page is not written down. */
export function page(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 1 && number <= 5000 ? number : undefined;
}

/** A sort as `STARTS_ON` or `-STARTS_ON` (descending). */
export function sortBy<const Field extends string>(
  fields: readonly Field[],
  value: unknown,
): Field | `-${Field}` | undefined {
  const codes = fields.flatMap((field) => [field, `-${field}`] as const);
  return codes.find((code) => code === value);
}

/** Leaves out what is not set, so that the address stays short and types say which keys may be missing. */
export function defined<Values extends Record<string, unknown>>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** `?kinds=SEMINAR&kinds=LECTURE`: addresses that a person can read, instead of JSON. */
export function parseSearch(search: string): RawSearch {
  const params = new URLSearchParams(search);
  const keys = [...new Set(params.keys())];
  return Object.fromEntries(
    keys.map((key) => [key, params.getAll(key).length > 1 ? params.getAll(key) : params.get(key)]),
  );
}

export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== false)
        params.append(key, one === true ? 'yes' : String(one));
    }
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
