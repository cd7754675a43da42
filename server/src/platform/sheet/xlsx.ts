import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell, CellKind, SheetColumn } from './column.ts';

const FORMATS: Record<CellKind, { readonly numFmt?: string; readonly width: number }> = {
  TEXT: { width: 32 },
  NUMBER: { width: 12 },
  COUNT: { width: 12 },
  DAY: { numFmt: 'dd.mm.yyyy', width: 12 },
  MONTH: { numFmt: 'mm.yyyy', width: 10 },
  WALL_CLOCK: { numFmt: 'dd.mm.yyyy hh:mm', width: 17 },
  INSTANT: { numFmt: 'dd.mm.yyyy hh:mm', width: 17 },
};

/** A list as a workbook of one sheet: its head stays in place, days and numbers are such. Decision 0063. */
export async function writeXlsx(
  name: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<Buffer> {
  const stream = writeXlsxStream(mutable(rows), {
    name: sheetName(name),
    columns: columns.map(({ header, as }) => ({ header, ...FORMATS[as] })),
    freezePane: { rows: 1 },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* mutable(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Cell[]> {
  for await (const cells of rows) yield [...cells];
}

/** Excel allows 31 characters, and some of them nowhere. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Bitim';
