import { openEmbeddedPostgres } from '@bitim/server/platform/database/embedded-postgres';
import { untilAskedToEnd } from '@bitim/server/platform/lifecycle';

/** A process that does nothing but keep the embedded database of a folder open, until it is asked to end. */
const [dataDir = ''] = process.argv.slice(2);
try {
  const asked = untilAskedToEnd();
  const postgres = await openEmbeddedPostgres({
    dataDir,
    log: console.log,
    address: 'http://localhost:4321/',
  });
  console.log(`ready ${postgres.url}`);
  await asked;
  await postgres.stop();
  process.exit(0);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
