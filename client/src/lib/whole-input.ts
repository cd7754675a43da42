/** Below every number that is counted: the server refuses it at its field, and says from what to what. */
const REFUSED = -1;
/** The API's whole numbers end here. */
const LARGEST = 2_147_483_647;
/** Digits, alone or in threes with the spaces of "3 939" between them. */
const WHOLE = /^(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)$/;

/**
 * What is sent for a whole number as it was typed. It is never changed into another: what is no whole number, or too
 * large to be sent, goes as one that the server refuses, so that its sentence stands at the field with all others.
 *
 * @returns null when nothing was typed.
 */
export function wholeInput(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const number = WHOLE.test(text) ? Number(text.replace(/\D/g, '')) : REFUSED;
  return number > LARGEST ? LARGEST : number;
}

/** The same where a number must be given: nothing is refused too. */
export const requiredWholeInput = (typed: string): number => wholeInput(typed) ?? REFUSED;
