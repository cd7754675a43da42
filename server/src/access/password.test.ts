import { describe, expect, test } from 'vitest';
import {
  hashPassword,
  NO_PASSWORD,
  oneOfTwo,
  passwordMatches,
  passwordProblem,
  provePasswordHashing,
} from './password.ts';

describe('R01: passwords', () => {
  test('are hashed with argon2id, 19 MiB and two passes, each with its own salt', async () => {
    const [one, two] = await Promise.all([
      hashPassword('correct horse battery'),
      hashPassword('correct horse battery'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await passwordMatches(one, 'correct horse battery')).toBe(true);
    expect(await passwordMatches(one, 'correct horse batterY')).toBe(false);
  });

  test('are compared as a hash made elsewhere says, which the server tries at its start', async () => {
    await expect(provePasswordHashing()).resolves.toBeUndefined();
  });

  test('that everybody has are refused, in whatever case', () => {
    expect(passwordProblem('1Q2w3e4r5t6y', ['next'])?.issues.map(({ code }) => code)).toEqual([
      'PASSWORD_COMMON',
    ]);
    expect(passwordProblem('бітімгершілік 2014', ['next'])).toBeNull();
  });

  test('are worked on two at a time', async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => oneOfTwo(work)));
    expect(most).toBe(2);
  });

  test('R05: no password fits where there is none', async () => {
    expect(await passwordMatches(NO_PASSWORD, '')).toBe(false);
  });
});
