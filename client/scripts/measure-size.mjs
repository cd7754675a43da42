// What the browser loads for the first screen, gzipped: before the door, and inside. Fails above the budget.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = { js: 190, css: 16 };
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
    entries.filter((name) => name in manifest).flatMap((name) => [...withImports(name)]),
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
];
let over = false;
for (const [screen, entries] of [
  ['sign-in', door],
  ['overview', inside],
]) {
  const { js, css } = weigh(entries);
  over ||= js > BUDGET_KB.js || css > BUDGET_KB.css;
  console.log(
    `${screen.padEnd(10)} JavaScript ${js.toFixed(1)} of ${BUDGET_KB.js} KB, CSS ${css.toFixed(1)} of ${BUDGET_KB.css} KB (gzip)`,
  );
}
process.exit(over ? 1 : 0);
