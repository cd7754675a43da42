import { rebuildTotals } from '../ledger/rebuild.ts';
import { type Verification, verifyLedger } from '../ledger/verify.ts';
import { MAINTENANCE, withOrm } from './orm.ts';
import { register } from './register.ts';

/** Recounts a database's ledger from its records. */
export const checkLedger = (databaseUrl: string): Promise<Verification> =>
  withOrm(databaseUrl, (orm) => verifyLedger(orm.em.fork(), register), MAINTENANCE);

/** Writes a database's totals of months, quarters and years anew. @returns how many there are. */
export const rebuildLedger = (databaseUrl: string): Promise<number> =>
  withOrm(databaseUrl, (orm) => rebuildTotals(orm.em.fork(), register), MAINTENANCE);
