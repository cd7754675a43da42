import { buildStale } from './build-stale.mjs';
import { runIn } from './commands.mjs';
import { preflight } from './preflight.mjs';

/** What runs for each word after `pnpm`, on a built server. @type {Record<string, string>} */
const PROGRAMS = {
  figures: 'node seeds/figures/main.ts',
  verify: 'node scripts/ledger.mjs verify',
  rebuild: 'node scripts/ledger.mjs rebuild',
  bench: 'node test/bench/main.ts',
  schema: 'node scripts/check-schema.mjs --write',
};

preflight();
const [name = '', ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (program === undefined) {
  console.error(`"${name}" is not known. Known are: ${Object.keys(PROGRAMS).join(', ')}.`);
  process.exit(2);
}
if (!(await buildStale(console.error, ['server']))) process.exit(1);
const quoted = args.map((arg) => `'${arg.replaceAll("'", String.raw`'\''`)}'`);
const { code } = await runIn('.', [program, ...quoted].join(' '), { show: true });
process.exit(code);
