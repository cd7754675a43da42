import { Worker } from 'node:worker_threads';
import type { GivenSheet } from './certificate-sheet.ts';

/** Nobody waits longer, and nobody keeps a thread longer. */
const LONGEST_MS = 60_000;

/** Sets the certificates as one PDF (PDF/UA-1), a page each. @throws when it takes too long, or cannot be set. */
export function writeCertificates(sheet: GivenSheet): Promise<Buffer> {
  return new Promise((done, fail) => {
    // loaded when it is needed: Typst alone is half a hundred megabytes
    const worker = new Worker(new URL('./certificate-sheet-worker.js', import.meta.url), {
      workerData: sheet,
    });
    const late = setTimeout(() => {
      fail(new Error('The certificates took too long.'));
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', (file: Uint8Array) => done(Buffer.from(file)));
    worker.once('error', fail);
    worker.once('exit', () => {
      clearTimeout(late);
      fail(new Error('The certificates were not set.')); // nothing, where they were
    });
  });
}
