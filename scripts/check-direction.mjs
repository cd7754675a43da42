import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { ROOT } from './preflight.mjs';

const FOLDERS = ['schema', 'server/src', 'client/src', 'seeds'];
/** Fewer than these are not our sources: then the tool could not read them, and its silence means nothing. */
const FEWEST_MODULES = 300;

const [baseDir = ROOT, fewest = FEWEST_MODULES] = process.argv.slice(2);
const { forbidden, options } = config;
const { output } = await cruise(FOLDERS, {
  ...options,
  baseDir: path.resolve(baseDir),
  validate: true,
  ruleSet: { forbidden },
});
if (typeof output === 'string') throw new Error(output);

for (const { rule, from, to, cycle } of output.summary.violations) {
  const way = cycle === undefined ? [to] : cycle.map(({ name }) => name);
  console.log(`${rule.name}: ${from} → ${way.join(' → ')}`);
  console.log(`  ${forbidden.find(({ name }) => name === rule.name)?.comment}`);
}
const { totalCruised, violations } = output.summary;
console.log(`${totalCruised} files read, ${violations.length} imports in the wrong direction`);
if (totalCruised < Number(fewest)) console.log(`that are fewer than ${fewest}: the sources were not read`);
process.exit(violations.length > 0 || totalCruised < Number(fewest) ? 1 : 0);
