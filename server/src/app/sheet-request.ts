import { CELL_KINDS, type SheetColumn } from '../platform/sheet/column.ts';
import { Refused } from '../platform/refused.ts';

/** A list as a file: the query by which the screen shows it, and its columns as they are there. */
export interface SheetRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly format: 'XLSX' | 'CSV';
  /** Of the sheet, and of the file. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

const MOST_COLUMNS = 60;

/** @throws Refused when it is no such request; a client's mistake, which a person cannot mend. */
export function readSheetRequest(body: unknown): SheetRequest {
  const { query, variables = {}, format, name, columns } = record(body, 'The body');
  if (format !== 'XLSX' && format !== 'CSV') throw new Refused(400, 'format: XLSX or CSV.');
  if (!Array.isArray(columns) || columns.length === 0 || columns.length > MOST_COLUMNS)
    throw new Refused(400, `columns: 1 to ${MOST_COLUMNS}.`);
  return {
    query: text(query, 'query', 20_000),
    variables: record(variables, 'variables'),
    format,
    name: text(name, 'name', 100),
    columns: columns.map((one, index) => readColumn(one, `columns.${index}`)),
  };
}

function readColumn(value: unknown, place: string): SheetColumn {
  const { header, at, as, words } = record(value, place);
  const kind = CELL_KINDS.find((one) => one === as);
  if (!kind) throw new Refused(400, `${place}.as: one of ${CELL_KINDS.join(', ')}.`);
  if (!Array.isArray(at) || at.length === 0 || at.length > 4) throw new Refused(400, `${place}.at: 1 to 4.`);
  return {
    header: text(header, `${place}.header`, 200),
    at: at.map((one) => text(one, `${place}.at`, 100)),
    as: kind,
    ...(words !== undefined && { words: readWords(words, `${place}.words`) }),
  };
}

const readWords = (value: unknown, place: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record(value, place)).map(([code, word]) => {
      if (typeof word !== 'string' || word.length > 200) throw new Refused(400, `${place}: texts.`);
      return [code, word];
    }),
  );

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused(400, `${place}: an object.`);
  return value as Record<string, unknown>;
}

function text(value: unknown, place: string, most: number): string {
  if (typeof value !== 'string' || value === '' || value.length > most)
    throw new Refused(400, `${place}: a text of 1 to ${most} characters.`);
  return value;
}
