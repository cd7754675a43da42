import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './preflight.mjs';

/** What the server serves, read in review; and what was last published, which others rely on. */
const CONTRACT = path.join(ROOT, 'schema/schema.graphql');
const PUBLISHED = path.join(ROOT, 'schema/published.graphql');

const { emitSchema } = await import('../server/dist/app/emit-schema.js');
const served = await emitSchema();
const publish = process.argv.includes('--publish');
if (process.argv.includes('--write') || publish) writeFileSync(CONTRACT, served);
if (publish) writeFileSync(PUBLISHED, served);

let faults = 0;
if (readFileSync(CONTRACT, 'utf8') !== served) {
  console.log(
    'schema/schema.graphql is not what the server serves: run "npx -y pnpm@12 schema", and read the difference.',
  );
  faults += 1;
}
for (const { description } of existsSync(PUBLISHED) ? breaks(readFileSync(PUBLISHED, 'utf8'), served) : []) {
  console.log(`breaks what was published: ${description}`);
  faults += 1;
}
process.exit(faults > 0 ? 1 : 0);

/** @param {string} before @param {string} after @returns {{ description: string }[]} */
function breaks(before, after) {
  const { buildSchema, findBreakingChanges } = createRequire(path.join(ROOT, 'server/package.json'))(
    'graphql',
  );
  return findBreakingChanges(buildSchema(before), buildSchema(after));
}
