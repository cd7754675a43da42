import path from 'node:path';
import { checkLedger, rebuildLedger } from '../server/dist/app/check-ledger.js';
import { openDatabase } from '../server/dist/platform/database/open-database.js';
import { runningDatabase } from '../server/dist/platform/database/running-database.js';

/** Recounts the ledger from the records, or writes its totals anew; beside a running server too. */
const dataDir = path.resolve(process.env.DATA_DIR ?? '.data');
const databaseUrl = process.env.DATABASE_URL ?? runningDatabase(dataDir) ?? undefined;
const source = { dataDir, log: console.error, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
const database = await openDatabase(source);
try {
  if (process.argv[2] === 'rebuild') {
    console.log(`${await rebuildLedger(database.url)} totals of months, quarters and years written`);
  } else {
    const { compared, faults } = await checkLedger(database.url);
    for (const [recordType, count] of Object.entries(compared))
      console.log(`${recordType}: ${count} records compared`);
    for (const fault of faults) console.log(fault);
    console.log(faults.length === 0 ? 'Ledger and records are equal.' : `${faults.length} differences.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
} finally {
  await database.stop();
}
