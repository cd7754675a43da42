import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runIn, scriptOf, secondsSince } from './commands.mjs';
import { ROOT } from './preflight.mjs';

const SHARED = ['pnpm-lock.yaml', 'tsconfig.base.json', 'schema/vocabulary/*.ts'];

/** What is built, out of what, and a file that is there only after it. */
const BUILDS = [
  {
    folder: 'server',
    inputs: ['server/src/**/*.ts', 'server/*.json', ...SHARED],
    result: 'server/dist/app/serve.js',
  },
  {
    folder: 'client',
    inputs: ['client/*.*', 'client/public/**/*', 'client/src/**/*', 'schema/schema.graphql', ...SHARED],
    result: 'client/dist/index.html',
  },
];

/**
 * Builds each package whose inputs are not those of its last build.
 *
 * @param {(line: string) => void} say
 * @param {string[]} [folders] Only these.
 * @returns {Promise<boolean>} Whether everything is built now.
 */
export async function buildStale(say, folders) {
  const chosen = BUILDS.filter(({ folder }) => folders === undefined || folders.includes(folder));
  return (await Promise.all(chosen.map((one) => buildIfStale(one, say)))).every(Boolean);
}

/**
 * @param {(typeof BUILDS)[number]} build
 * @param {(line: string) => void} say
 */
async function buildIfStale({ folder, inputs, result }, say) {
  const stamp = path.join(ROOT, '.cache/builds', `${folder}.sha256`);
  const built = existsSync(stamp) && existsSync(path.join(ROOT, result)) ? readFileSync(stamp, 'utf8') : null;
  if (built === digestOf(inputs)) return true;
  const started = performance.now();
  say(`building the ${folder} …`);
  rmSync(stamp, { force: true });
  const { ok, output } = await runIn(folder, scriptOf(folder, 'build'));
  if (!ok) {
    say(`the ${folder} could not be built:\n${output.trim()}`);
    return false;
  }
  if (folder === 'server') removeOrphans();
  mkdirSync(path.dirname(stamp), { recursive: true });
  // after the build, which itself writes some of its inputs (generated types)
  writeFileSync(stamp, digestOf(inputs));
  say(`${folder} built (${secondsSince(started)})`);
  return true;
}

/** By content and not by time: a fresh checkout of the same files is not stale. @param {string[]} patterns */
function digestOf(patterns) {
  const digest = createHash('sha256').update(process.version);
  for (const file of globSync(patterns, {
    cwd: ROOT,
    exclude: ['**/node_modules/**', '**/*.test.*'],
  }).toSorted()) {
    const absolute = path.join(ROOT, file);
    if (statSync(absolute).isFile()) digest.update(`\0${file}\0`).update(readFileSync(absolute));
  }
  return digest.digest('hex');
}

/** tsc leaves the output of a deleted source behind, and an import of it would go on working. */
function removeOrphans() {
  for (const file of globSync('server/dist/**/*.js', { cwd: ROOT })) {
    const source = file.replace('server/dist', 'server/src').replace(/\.js$/, '.ts');
    if (existsSync(path.join(ROOT, source))) continue;
    for (const ending of ['.js', '.js.map', '.d.ts'])
      rmSync(path.join(ROOT, file.replace(/\.js$/, ending)), { force: true });
  }
}
