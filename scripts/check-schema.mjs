import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './preflight.mjs';

const FILE = path.join(ROOT, 'schema/schema.graphql');

/** The committed contract against what the server serves; with `--write` the contract is written anew. */
const { emitSchema } = await import('../server/dist/app/emit-schema.js');
const served = await emitSchema();
if (process.argv.includes('--write')) {
  writeFileSync(FILE, served);
} else if (readFileSync(FILE, 'utf8') !== served) {
  console.log(
    'schema/schema.graphql is not what the server serves: run "npx -y pnpm@12 schema", and read the difference.',
  );
  process.exit(1);
}
