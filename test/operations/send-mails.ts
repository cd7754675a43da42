import { startMailing } from '@bitim/server/app/mailing';
import { openOrm } from '@bitim/server/app/orm';
import { untilAskedToEnd } from '@bitim/server/platform/lifecycle';

/** A process that does nothing but send the mails of a database, until it is asked to end or is killed. */
const [databaseUrl = '', url = ''] = process.argv.slice(2);
const asked = untilAskedToEnd();
const orm = await openOrm(databaseUrl);
const mailing = startMailing({
  orm,
  databaseUrl,
  mailServer: { url, sender: 'Bitim <bitim@sot.example>' },
  publicUrl: null,
  report: console.error,
});
console.log('ready sending');
await asked;
await mailing.stop();
await orm.close();
process.exit(0);
