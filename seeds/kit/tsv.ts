import { readFileSync } from 'node:fs';

/** A table of tab-separated facts beside the code: the first line names the columns, an empty cell is absent. */
export function readTsv<Column extends string>(file: URL): Record<Column, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t') as Column[];
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new Error(`${file.pathname}:${index + 2} has ${cells.length} cells instead of ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<
      Column,
      string
    >;
  });
}
