import { existsSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

const OLDEST_NODE = { major: 22, minor: 19 };
/** One package of each workspace member: when they are there, the installation came to its end. */
const INSTALLED = [
  'server/node_modules/@apollo/server',
  'client/node_modules/vite',
  'seeds/node_modules/kysely',
  'test/node_modules/vitest',
];

/** pnpm runs a script even when the installation before it failed: this says so instead of a stranger error later. */
export function preflight() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const missing = INSTALLED.find((folder) => !existsSync(path.join(ROOT, folder)));
  const tooOld = major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor);
  if (!tooOld && missing === undefined) return;
  console.error(
    tooOld
      ? `Node ${process.version} is too old: ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later is needed.`
      : `${missing} is missing.`,
  );
  console.error('The installation did not finish: run "npx -y pnpm@12 install" and read what it says.');
  process.exit(1);
}
