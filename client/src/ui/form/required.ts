import type { Refusal } from './outcome.ts';

/** What the API cannot even be asked without; everything else is judged by the server. */
export function missing(
  values: Record<string, unknown>,
  words: { title: string; field: string },
): Refusal | null {
  const empty = Object.keys(values).filter(
    (key) => values[key] === null || values[key] === undefined || values[key] === '',
  );
  if (empty.length === 0) return null;
  return {
    __typename: 'InvalidInputError',
    code: 'INVALID_INPUT',
    message: words.title,
    issues: empty.map((key) => ({ code: 'REQUIRED', path: key.split('.'), message: words.field })),
  };
}
