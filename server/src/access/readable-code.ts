import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another: no 0 and O, no 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;

/** 60 random bits that a person can read out and type. */
export const newReadableCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** In groups, as it is shown: `ABCD-EFGH-JKLM`. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** The code that somebody typed: small letters, blanks and hyphens are forgiven. Null: it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s–-]/g, '');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}
