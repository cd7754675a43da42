import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from './build-stale.mjs';
import { runIn, scriptOf, secondsSince } from './commands.mjs';
import { ROOT, preflight } from './preflight.mjs';

const REPORTER = path.join(ROOT, 'test/kit/tally-reporter.ts');
const TALLIES = path.join(ROOT, '.cache/tallies');
const PACKAGES = ['schema', 'server', 'client', 'seeds', 'test', 'scripts'];
/** As many at once as the smallest machine has cores. */
const LANES = 2;

/** @typedef {{ passed: number, failed: number, skipped: number, secondTry?: string[] }} Tally */
/** @typedef {{ name: string, folder: string, line: string, tests?: boolean }} Step */

/** @type {Step[]} */
const CHECKS = [
  { name: 'format', folder: '.', line: scriptOf('.', 'format:check') },
  { name: 'lint', folder: '.', line: scriptOf('.', 'lint') },
  { name: 'direction of imports', folder: '.', line: scriptOf('.', 'direction') },
  { name: 'hygiene', folder: '.', line: scriptOf('.', 'hygiene') },
  ...PACKAGES.map((folder) => ({ name: `types of ${folder}`, folder, line: 'tsc -p . --pretty false' })),
  { name: 'weight of the first route', folder: 'client', line: scriptOf('client', 'size') },
  { name: 'the contract is what the server serves', folder: '.', line: 'node scripts/check-schema.mjs' },
];
/** @type {Step[]} */
const UNIT_TESTS = ['server', 'client', 'seeds'].map((folder) => ({
  name: `tests of ${folder}`,
  folder,
  line: 'vitest run',
  tests: true,
}));
/** @type {Step[]} */
const WHOLE_TESTS = [{ name: 'tests of the whole', folder: 'test', line: 'vitest run', tests: true }];

preflight();
const started = performance.now();
rmSync(TALLIES, { recursive: true, force: true });
mkdirSync(TALLIES, { recursive: true });
const built = await buildStale(console.log);
const tallies = [
  oneFor(built),
  ...(await runAll([...CHECKS, ...UNIT_TESTS], LANES)),
  ...(built ? await runAll(WHOLE_TESTS, 1) : []),
];
const sum = tallies.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}));
console.log(`\nchecked in ${secondsSince(started)}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 ? 1 : 0);

/**
 * @param {Step[]} steps
 * @param {number} lanes
 * @returns {Promise<Tally[]>}
 */
async function runAll(steps, lanes) {
  const waiting = [...steps];
  /** @type {Tally[]} */
  const done = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      done.push(await runOne(step));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
}

/** @param {Step} step @returns {Promise<Tally>} */
async function runOne({ name, folder, line, tests = false }) {
  const began = performance.now();
  const tallyFile = path.join(TALLIES, `${folder}.json`);
  const reporters = tests ? ` --reporter=default --reporter=${REPORTER}` : '';
  const { ok, output } = await runIn(folder, line + reporters, {
    env: { BITIM_TALLY: tallyFile, FORCE_COLOR: '0' },
  });
  const tally = tests ? readTally(tallyFile, ok) : oneFor(ok);
  const good = ok && tally.failed === 0;
  const counts = tests ? `: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped` : '';
  console.log(`${good ? '✓' : '✗'} ${name}${counts} (${secondsSince(began)})`);
  for (const test of tally.secondTry ?? []) console.log(`  only at its second try: ${test}`);
  if (!good) console.log(output.trimEnd());
  return tally;
}

/** @param {string} file @param {boolean} ok @returns {Tally} */
function readTally(file, ok) {
  try {
    const tally = JSON.parse(readFileSync(file, 'utf8'));
    // vitest ended badly though no test failed: that is a failure too
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return oneFor(false);
  }
}

/** @param {boolean} ok @returns {Tally} */
function oneFor(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}
