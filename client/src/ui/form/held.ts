import { type MergedValues, mergeValues } from './merge-values.ts';

/** What a form holds: the values as they stand, and the record that they were typed over. */
export interface Held<Values> {
  readonly values: Values;
  /** Null for a new record. */
  readonly version: number | null;
  /** The values of that version; a draft of an earlier release has none. */
  readonly base?: Values | undefined;
}

/** A record as a form shows it. */
export interface Seen<Values> {
  values: Values;
  version: number;
}

/** Which of the changes change anything: a field that is only passed through gives back what it was given. */
export const changed = <Values extends object>(values: Values, changes: Partial<Values>) =>
  (Object.keys(changes) as (keyof Values & string)[]).filter(
    (name) => !Object.is(values[name], changes[name]),
  );

export const typed = <Values extends object>(held: Held<Values>, changes: Partial<Values>): Held<Values> => ({
  ...held,
  values: { ...held.values, ...changes },
});

/**
 * What others and this form have changed, in one, over the version that others made.
 *
 * @param held as the form stands when theirs is there: what was typed while the save was on its way is of it.
 */
export function together<Values extends object>(
  held: Held<Values> & { readonly base: Values },
  fresh: Seen<Values>,
): { readonly held: Held<Values>; readonly merged: MergedValues<Values> } {
  const merged = mergeValues(held.base, held.values, fresh.values);
  return { held: overRecord(fresh, merged.values), merged };
}

/** Theirs where both changed the same; everything else stays, what was typed since both were put together too. */
export const withTheirs = <Values extends object>(
  held: Held<Values>,
  theirs: Values,
  clashing: readonly (keyof Values & string)[],
): Held<Values> =>
  typed(held, Object.fromEntries(clashing.map((name) => [name, theirs[name]])) as Partial<Values>);

/** Over the record as it is: values and version of one and the same. */
export const overRecord = <Values extends object>(
  { values, version }: { readonly values: Values; readonly version: number | null },
  mine = values,
): Held<Values> => ({ values: mine, version, base: values });
