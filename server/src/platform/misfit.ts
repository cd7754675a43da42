import type { IssueCode } from './issue.ts';

/** A variable whose value does not fit its type: which input field, and how. */
export interface Misfit {
  /** From the argument's own fields on: `input.sessions[0].startsAt` is `sessions`, `0`, `startsAt`. */
  readonly path: string[];
  readonly code: IssueCode;
}

const VARIABLE = /^Variable "\$(?:\w+)" /;
const PLACE = / at "(\w+(?:\.\w+|\[\d+\])*)"; /;
const MISSING_FIELD = /; Field "(\w+)" of required type "[^"]*" was not provided\.$/;
const EMPTY =
  /; Expected non-nullable type "[^"]*" not to be null\.$|(?:of required|of non-null) type "[^"]*" (?:was not provided|must not be null)\.$/;

/**
 * Reads what graphql-js says of a variable, which is a sentence that repeats the value, passwords included (R25).
 *
 * @returns null when the sentence is about something else.
 */
export function misfitOf(message: string): Misfit | null {
  if (!VARIABLE.test(message)) return null;
  const place = PLACE.exec(message)?.[1] ?? '';
  const [, ...inner] = place.split(/[.[\]]+/).filter(Boolean);
  const missing = MISSING_FIELD.exec(message)?.[1];
  if (missing !== undefined) return { path: [...inner, missing], code: 'REQUIRED' };
  return { path: inner, code: EMPTY.test(message) ? 'REQUIRED' : 'VALUE_FORMAT' };
}
