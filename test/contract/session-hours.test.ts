import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SERVER = path.resolve(import.meta.dirname, '../../server/src');

test('nobody makes an instant of the clock of a session: one hour comes twice, and `during` knows which is meant', () => {
  const files = globSync('**/*.ts', { cwd: SERVER }).filter((file) => !file.includes('migrations'));
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.filter((file) =>
    /(?:starts_at|ends_at)\s+at\s+time\s+zone/.test(readFileSync(path.join(SERVER, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
