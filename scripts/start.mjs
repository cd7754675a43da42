import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { ROOT, preflight } from './preflight.mjs';
import { buildStale } from './build-stale.mjs';
import { secondsSince } from './commands.mjs';

const DEMO_ACCOUNTS = `Demo accounts, all with the password bitim-demo-2014:
  admin@bitim.example         administrator
  management@bitim.example    management, whole country
  coordinator@bitim.example   coordinator, West Kazakhstan
  press@bitim.example         press officer, West Kazakhstan
  statistics@bitim.example    statistician, West Kazakhstan`;

preflight();
process.chdir(ROOT);
// pnpm may go away before us, and a line that nobody can read is no reason to end in disorder
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.exit(await start());

/** @returns {Promise<number>} The exit code. */
async function start() {
  const started = performance.now();
  // these two run unbuilt: what they find is said before minutes go into a build
  const { readConfig } = await import('../server/src/app/config.ts');
  const { FolderInUseError, folderOwner } = await import('../server/src/platform/database/folder-lock.ts');
  try {
    const config = readConfig(process.env, process.argv.slice(2));
    const owner = config.databaseUrl === undefined ? folderOwner(path.resolve(config.dataDir)) : null;
    if (owner !== null) throw new FolderInUseError(path.resolve(config.dataDir), owner);
    if (config.build && !(await buildStale(console.log))) return 1;
    enableCompileCache(path.join(ROOT, '.cache/node'));
    const { run } = await import('../server/dist/app/run.js');
    return await run({
      config,
      clientDir: path.join(ROOT, 'client/dist'),
      loadReference: async (databaseUrl) =>
        (await import('../seeds/reference/load.ts')).loadReferenceData(databaseUrl),
      loadDemo: async (databaseUrl) =>
        (await import('../seeds/pilot-2014/load.ts')).loadPilot({ databaseUrl, demoAccounts: true }),
      say: console.log,
      ready: (url, demo) => {
        console.log(`ready ${url} (${secondsSince(started)})`);
        if (demo) console.log(DEMO_ACCOUNTS);
      },
      log: console.log,
    });
  } catch (error) {
    const expected = error instanceof Error && ['ConfigError', 'FolderInUseError'].includes(error.name);
    console.error(expected ? error.message : error);
    return 1;
  }
}
