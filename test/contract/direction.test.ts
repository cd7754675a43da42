import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** One fault for each rule: this file imports that one. */
const FAULTS = [
  { rule: 'no-cycles', file: 'server/src/platform/a.ts', imports: 'server/src/platform/b.ts' },
  { rule: 'slices-apart', file: 'server/src/press/a.ts', imports: 'server/src/asset/b.ts' },
  { rule: 'reference-slices-below', file: 'server/src/person/a.ts', imports: 'server/src/press/b.ts' },
  { rule: 'kernel-below', file: 'server/src/ledger/a.ts', imports: 'server/src/person/b.ts' },
  { rule: 'platform-lowest', file: 'server/src/platform/c.ts', imports: 'server/src/court/b.ts' },
  {
    rule: 'report-by-read-models',
    file: 'server/src/report/a.ts',
    imports: 'server/src/asset/asset.entity.ts',
  },
  { rule: 'composition-root-on-top', file: 'server/src/asset/a.ts', imports: 'server/src/app/b.ts' },
  { rule: 'domain-pure', file: 'server/src/asset/asset.domain.ts', imports: 'server/src/platform/clock.ts' },
  {
    rule: 'resolvers-without-orm',
    file: 'server/src/asset/asset.resolver.ts',
    imports: 'node_modules/kysely/dist/index.js',
  },
  { rule: 'schema-alone', file: 'schema/vocabulary/a.ts', imports: 'server/src/platform/clock.ts' },
  { rule: 'server-without-seeds', file: 'server/src/asset/c.ts', imports: 'seeds/kit/b.ts' },
  { rule: 'client-alone', file: 'client/src/lib/a.ts', imports: 'server/src/platform/clock.ts' },
  { rule: 'seeds-below-tests', file: 'seeds/kit/a.ts', imports: 'test/kit/b.ts' },
  { rule: 'client-lib-lowest', file: 'client/src/lib/c.ts', imports: 'client/src/ui/b.ts' },
  { rule: 'client-ui-without-domain', file: 'client/src/ui/a.ts', imports: 'client/src/kernel/b.ts' },
  {
    rule: 'client-kernel-below-features',
    file: 'client/src/kernel/a.ts',
    imports: 'client/src/features/asset/b.ts',
  },
  {
    rule: 'client-features-apart',
    file: 'client/src/features/press/a.ts',
    imports: 'client/src/features/asset/b.ts',
  },
  { rule: 'client-app-on-top', file: 'client/src/routes/a.ts', imports: 'client/src/app/b.ts' },
];

const LIBRARY = '{ "type": "module", "exports": "./dist/index.js" }';
const planted = mkdtempSync(path.join(os.tmpdir(), 'bitim-direction-'));

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
  writeFileSync(path.join(planted, file), text);
}

function check(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/check-direction.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe('the check of the direction of imports', () => {
  for (const { file, imports } of FAULTS) {
    put(imports, 'export const there = 1;\n');
    // a library stands in its folder, as in the real tree: a rule that looks past that folder must fail here
    const [, library] = /^node_modules\/([^/]+)/.exec(imports) ?? [];
    if (library !== undefined) put(`node_modules/${library}/package.json`, LIBRARY);
    const from = library ?? `./${path.relative(path.dirname(file), imports)}`;
    put(file, `export { there } from '${from}';\n`);
  }
  put('server/src/platform/b.ts', `export { there } from './a.ts';\n`);
  const { status, stdout } = check(planted, '1');

  test.each(FAULTS)('$rule names the fault that was planted for it', ({ rule, file, imports }) => {
    expect(stdout).toContain(`${rule}: ${file} → ${imports}`);
  });

  test('every rule has a fault that proves it, and faults end the check with 1', () => {
    expect(FAULTS.map(({ rule }) => rule).toSorted()).toEqual(
      config.forbidden.map(({ name }) => name).toSorted(),
    );
    expect(status).toBe(1);
  });

  test('finding too few files is a failure too', () => {
    expect(check(planted).stdout).toContain('the sources were not read');
  });
});
