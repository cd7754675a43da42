/** What the cells of a column are, so that a spreadsheet can count with them. */
export const CELL_KINDS = ['TEXT', 'NUMBER', 'COUNT', 'DAY', 'MONTH', 'WALL_CLOCK', 'INSTANT'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export interface SheetColumn {
  readonly header: string;
  /** Places in a row of the list, as `hosts.court.name.text`; the first that holds something is shown. */
  readonly at: readonly string[];
  readonly as: CellKind;
  /** Words for codes, as the screen says them. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A day or time is what stands on the clock, kept as if it were UTC; text is safe to open. */
export type Cell = string | number | Date | null;
