import { setTimeout as sleep } from 'node:timers/promises';
import { lockFolder } from '@bitim/server/platform/database/folder-lock';

/** Tries for a folder's lock at the moment that is given, and keeps it for a second. */
const [dataDir = '', at = '0'] = process.argv.slice(2);
await sleep(Math.max(0, Number(at) - Date.now()));
try {
  lockFolder(dataDir, 'nowhere');
  console.log('taken');
  await sleep(1000);
} catch (error) {
  console.log((error as Error).name);
}
