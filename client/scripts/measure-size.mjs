// What the browser loads first, gzipped: at the door, and with a session, for each role (shell and overview).
// Fails above the budget (decision 0022).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DOOR_KB = { js: 190, css: 16 };
const OVERVIEW_KB = { js: 190, css: 16 };
const dist = path.resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** A chunk with all that it imports at once; what it may import later is left out. */
function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) withImports(imported, seen);
  return seen;
}

function weigh(entries) {
  const chunks = new Set(
    entries.flatMap((name) => {
      if (!(name in manifest)) throw new Error(`${name} is not built as a file of its own: measure what is.`);
      return [...withImports(name)];
    }),
  );
  const files = new Set([...chunks].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]));
  const kilobytes = (end) =>
    [...files]
      .filter((file) => file.endsWith(end))
      .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0) /
    1024;
  return { js: kilobytes('.js'), css: kilobytes('.css') };
}

const door = ['index.html', 'src/features/sign-in/sign-in-page.tsx', 'src/features/sign-in/locales/kk.po'];
const inside = [
  'index.html',
  'src/app/app.tsx',
  'src/locales/kk.po',
  'src/routes/overview.page.tsx',
  'src/features/overview/locales/kk.po',
  'src/features/report/locales/kk.po',
];
/** What the overview shows to each role beside the key figures. */
const blocks = {
  administrator: ['overview/register-counts'],
  management: ['report/overview-map', 'report/months-section'],
  coordinator: ['overview/awaiting-events', 'overview/upcoming-events'],
  press: ['overview/latest-publications'],
  statistics: ['report/silent-courts', 'report/months-section'],
};
const overviews = Object.entries(blocks).map(([role, names]) => {
  const entries = [...inside, ...names.map((name) => `src/features/${name}.tsx`)];
  return /** @type {const} */ ([`overview of ${role}`, entries, OVERVIEW_KB]);
});
let over = false;
for (const [screen, entries, limit] of [['sign-in', door, DOOR_KB], ...overviews]) {
  const { js, css } = weigh(entries);
  over ||= js > limit.js || css > limit.css;
  console.log(
    `${screen.padEnd(25)} JavaScript ${js.toFixed(1)} of ${limit.js} KB, CSS ${css.toFixed(1)} of ${limit.css} KB (gzip)`,
  );
}
process.exit(over ? 1 : 0);
