import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../kit/browser.ts';
import { clientOf } from '../kit/client.ts';
import { openPage, type PageOptions } from '../kit/page.ts';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { goTo } from './desk.ts';

/**
 * Takes the README's pictures anew, into docs/screenshots/, of a server that runs on the demo data:
 * `node test/journeys/screenshots.ts [http://localhost:4000]`.
 */
interface Picture extends PageOptions {
  readonly file: string;
  readonly path: string;
}

const PICTURES: readonly Picture[] = [
  { file: 'report.png', path: '/report', as: 'management', height: 1000 },
  { file: 'explanation.png', path: '/report?explain=TRAINING_EVENTS*kind*ROUND_TABLE', as: 'management' },
  { file: 'training-events-dark.png', path: '/training', as: 'coordinator', colourScheme: 'dark' },
  { file: 'overview-phone.png', path: '/', as: 'management', width: 390, height: 844 },
];

const url = process.argv[2] ?? 'http://localhost:4000';
const folder = path.resolve(import.meta.dirname, '../../docs/screenshots');
mkdirSync(folder, { recursive: true });
const app = { url, signedIn: (who: string) => clientOf(url).signIn(`${who}@bitim.example`, DEMO_PASSWORD) };
const browser = await launchBrowser();
try {
  for (const { file, path: address, ...options } of PICTURES) {
    const opened = await openPage(browser, app, options);
    const { page } = opened;
    await goTo(page, address);
    if (address.includes('explain=')) await page.getByRole('dialog').getByRole('link').first().waitFor();
    await sleep(300);
    await page.screenshot({ path: path.join(folder, file) });
    console.log(file);
    await opened.close();
  }
} finally {
  await browser.close();
}
