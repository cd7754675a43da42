import type { ReactNode } from 'react';
import type { SheetPart } from './sheet-part.ts';

/** One column of a table whose rows come sorted from the server. */
export interface Column<Row, SortField extends string = string> {
  key: string;
  /** With the unit, if there is one: the cells hold bare numbers. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** The field by which the server sorts; not sortable when left out. */
  sort?: SortField;
  /** In pixels, for columns of long names; not on a phone. */
  minWidth?: number;
  /** Numbers stand at the end. */
  numeric?: boolean;
  /** Not shown until it is chosen. */
  hiddenAtFirst?: boolean;
  /** In a sheet; a column of two days is two there. Left out: not in it. */
  sheet?: SheetPart<Row> | readonly SheetPart<Row>[];
  /** The foot row's cell, which says what it sums. */
  foot?: ReactNode;
}
