import type { Cell, CellKind, SheetColumn } from './column.ts';

/** Excel reads a CSV as UTF-8 only when it begins so, and with semicolons where the comma is in the numbers. */
const BOM = '\uFEFF';
const SEPARATOR = ';';

/** A list as text. Days stand as `2014-06-02`, which every spreadsheet takes for a day. */
export async function writeCsv(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<Buffer> {
  const lines = [line(columns.map(({ header }) => header))];
  for await (const cells of rows)
    lines.push(line(cells.map((cell, index) => inText(cell, columns[index]?.as ?? 'TEXT'))));
  return Buffer.from(BOM + lines.join(''));
}

const line = (texts: readonly string[]): string => `${texts.map(quoted).join(SEPARATOR)}\r\n`;

const quoted = (text: string): string =>
  /[";,\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function inText(cell: Cell, kind: CellKind): string {
  if (!(cell instanceof Date)) return cell === null ? '' : String(cell);
  const shown = cell.toISOString().slice(0, 16).replace('T', ' ');
  return kind === 'MONTH' ? shown.slice(0, 7) : kind === 'DAY' ? shown.slice(0, 10) : shown;
}
