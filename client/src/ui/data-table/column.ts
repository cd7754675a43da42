import type { ReactNode } from 'react';

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
  /** The foot row's cell, which says what it sums. */
  foot?: ReactNode;
}
