import type { Trouble } from './outcome.ts';

type Issue = Trouble['issues'][number];

/** `court` holds what is sent as `courtId`, `hosts` what is sent as `hostCourtIds`. */
const isOf = (key: string, [field = '']: readonly string[]) =>
  field === key || field.startsWith(key.replace(/s$/, ''));

/** A part by its name, or by its place. */
const partOf = (value: unknown, part: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[part] ?? Object.values(value)[Number(part)];
};

/**
 * What is still wrong after one field was changed: what was said of the field is taken back; of a list, or of a text in
 * several languages, only what was said of the part that changed, and of the whole.
 *
 * @param key the field of the form; its issues carry the name of the input's field, which begins alike.
 */
export function stillWrong(
  issues: readonly Issue[],
  key: string,
  before: unknown,
  after: unknown,
): readonly Issue[] {
  return issues.filter(({ path }) => {
    if (!isOf(key, path)) return true;
    const [, part] = path;
    if (part === undefined || typeof after !== 'object') return false;
    return partOf(before, part) === partOf(after, part);
  });
}
