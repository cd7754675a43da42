import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...[
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
  ],
];
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Without a locale of UTF-8 a browser gives a file whose name is in Kazakh the name "download". */
const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LC_ALL: 'C.UTF-8' } });

/** CHROMIUM_PATH, a Chromium of this machine, Playwright's own, and at last the one that came from npm. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of [process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()]) {
    if (executablePath === undefined || !existsSync(executablePath)) continue;
    try {
      return await launch(executablePath);
    } catch (error) {
      failures.push(`${executablePath}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  try {
    return await launch(await unpackChromium());
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${String(error).slice(0, 600)}`);
  }
  throw new Error(`No browser could be started; set CHROMIUM_PATH. Tried:\n${failures.join('\n')}`);
}

/** Unpacks the Chromium of @sparticuz/chromium, with its libraries and fonts, into a folder of this user and worker. */
async function unpackChromium(): Promise<string> {
  const home = path.join(
    os.tmpdir(),
    `bitim-chromium-${process.getuid?.() ?? 0}-${process.env.VITEST_POOL_ID ?? 0}`,
  );
  mkdirSync(home, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = home;
  // makes it unpack libnss3 and the like too, which a bare machine lacks
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executable = await packed.executablePath();
    // its own fonts.conf names another folder; without fonts every text is 0 px high and counts as hidden
    writeFileSync(path.join(home, 'fonts/fonts.conf'), fontsConfiguration(home));
    return executable;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function fontsConfiguration(home: string): string {
  const folders = [`${home}/fonts`, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${home}/fonts-cache</cachedir></fontconfig>`;
}
