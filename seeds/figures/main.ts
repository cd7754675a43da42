import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { migrate } from '@bitim/server/app/migrate';
import { withOrm } from '@bitim/server/app/orm';
import { register } from '@bitim/server/app/register';
import { openEmbeddedPostgres } from '@bitim/server/platform/database/embedded-postgres';

import { loadPilot } from '../pilot-2014/load.ts';
import { countByLedger } from './count.ts';
import { isGood, judge } from './judge.ts';
import { MEMO_FIGURES } from './memo-figures.ts';
import { isLanguage, LANGUAGES, printTable } from './table.ts';

process.exitCode = await main(process.argv.slice(2), process.env['DATABASE_URL']);

/**
 * Prints the memo's figures beside Bitim's counts: of what the database that is named holds, or of the pilot, in a
 * database of its own that is thrown away.
 *
 * @returns The exit code: 1 when a count differs, 2 when the call was wrong.
 */
async function main(args: string[], databaseUrl: string | undefined): Promise<number> {
  const { values } = parseArgs({ args, options: { lang: { type: 'string', default: 'en' } }, strict: false });
  const language = String(values.lang);
  if (!isLanguage(language)) {
    console.error(`--lang must be one of ${LANGUAGES.join(', ')}.`);
    return 2;
  }
  const count = databaseUrl ? await countIn(databaseUrl) : await inScratchDatabase(countPilot);
  const lines = judge(MEMO_FIGURES, count);
  console.log(printTable(lines, language));
  return isGood(lines) ? 0 : 1;
}

/** Reads, and nothing else: a database that is named is somebody's own. */
function countIn(databaseUrl: string) {
  return withOrm(databaseUrl, (orm) => countByLedger(orm.em.fork(), register));
}

async function countPilot(databaseUrl: string) {
  await migrate(databaseUrl);
  await loadPilot({ databaseUrl });
  return countIn(databaseUrl);
}

async function inScratchDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bitim-figures-'));
  try {
    const postgres = await openEmbeddedPostgres({ dataDir, log: () => {}, settings: ['fsync=off'] });
    try {
      return await work(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
