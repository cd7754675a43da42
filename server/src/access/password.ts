import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { invalid } from '../platform/issue.ts';
import type { InvalidInputError } from '../platform/user-error.ts';

/** argon2id with 19 MiB and two passes: the least that OWASP's password storage sheet accepts (R01). */
const ARGON2ID = 2;
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const COMMON = new Set<string>(dictionary['passwords-common'].slice(0, 3000).map(String));

/** At most two hashes at once, so that a flood of sign-ins cannot take all memory (R01). */
const waiting: (() => void)[] = [];
let running = 0;

export async function oneOfTwo<T>(work: () => Promise<T>): Promise<T> {
  if (running < 2) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // the place goes straight to the next one: nobody who comes meanwhile can slip in
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => oneOfTwo(() => hash(password, OPTIONS));

export const passwordMatches = (phc: string, password: string): Promise<boolean> =>
  oneOfTwo(() => matchesInTurn(phc, password));

/** The same for work that waits its turn as a whole, by `oneOfTwo`. */
export const matchesInTurn = (phc: string, password: string): Promise<boolean> => verify(phc, password);

/** A hash that no password has, checked when there is no account, so that both take the same time (R05). */
export const NO_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$Yml0aW0tbm8tYWNjb3VudA$0000000000000000000000000000000000000000000';

const KNOWN =
  '$argon2id$v=19$m=19456,t=2,p=1$Yml0aW0tc2VsZi10ZXN0IQ$ZCKSKBpTOT4mO+wMR1ksxKNP/Cdoy2gORj0Zq9Qg500';
const ITS_PASSWORD = 'бітім: сәйкестік сынағы';

/** Tries the library on a hash that was made elsewhere (R01). @throws when it says yes or no where it must not. */
export async function provePasswordHashing(): Promise<void> {
  const [right, wrong] = await Promise.all([
    passwordMatches(KNOWN, ITS_PASSWORD),
    passwordMatches(KNOWN, `${ITS_PASSWORD} `),
  ]);
  if (!right || wrong) throw new Error('The password library does not compare hashes as it must.');
}

/** Says what is wrong with a new password; null when it will do. Its length is checked on the input field. */
export function passwordProblem(password: string, path: string[]): InvalidInputError | null {
  return COMMON.has(password.toLowerCase()) ? invalid(path, 'PASSWORD_COMMON') : null;
}
