import type { Column } from './column.ts';
import classes from './data-table.module.css';

interface Props<Row, SortField extends string> {
  column: Column<Row, SortField>;
  sort: string | undefined;
  onSort: ((sort: SortField | `-${SortField}`) => void) | undefined;
}

/** A head cell; where the server can sort by it, a button that turns the order round. */
export function SortableHead<Row, SortField extends string>({ column, sort, onSort }: Props<Row, SortField>) {
  const { sort: field, header, numeric, minWidth } = column;
  if (!field || !onSort) {
    return (
      <th role="columnheader" scope="col" data-numeric={numeric} style={{ minWidth }}>
        {header}
      </th>
    );
  }
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  return (
    <th role="columnheader" scope="col" data-numeric={numeric} aria-sort={direction} style={{ minWidth }}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(direction === 'ascending' ? `-${field}` : field)}
      >
        {header}
        <span aria-hidden className={classes.mark}>
          {'\u00a0'}
          {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}
        </span>
      </button>
    </th>
  );
}
