import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { CERTIFICATE_SHEET } from './certificate-sheet.ts';

/** Typst works without giving anybody else a turn: it has a thread of its own, which ends with the file. */
const FACES = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'];

const resolve = createRequire(import.meta.url).resolve;
const fontBlobs = FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/noto-sans/${face}`)));
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
const compiled = compiler.compile({
  mainFileContent: CERTIFICATE_SHEET,
  inputs: { given: JSON.stringify(workerData) },
});
const document = compiled.result;
if (!document) {
  const [first] = compiler.fetchDiagnostics(compiled.takeDiagnostics() ?? fail());
  throw new Error(`The certificates cannot be set: ${JSON.stringify(first)}`);
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, and no window
parentPort?.postMessage(compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 }));

function fail(): never {
  throw new Error('The certificates cannot be set, and Typst does not say why.');
}
