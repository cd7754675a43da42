import { useLingui } from '@lingui/react/macro';
import { columnVisibilityFeature, tableFeatures, useTable, type RowData } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { ColumnChooser } from './column-chooser.tsx';
import type { Exported } from './download-sheet.ts';
import { ExportMenu } from './export-menu.tsx';
import classes from './data-table.module.css';
import { moveByRows } from './move-by-rows.ts';
import { SortSelect } from './sort-select.tsx';
import { SortableHead } from './sortable-head.tsx';
import { useHiddenColumns } from './use-hidden-columns.ts';

const features = tableFeatures({ columnVisibilityFeature });

interface Props<Row extends RowData, SortField extends string> {
  /** Names the table for a screen reader, and its column choice on this computer. */
  name: string;
  caption: string;
  columns: readonly Column<Row, SortField>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `FIELD` or `-FIELD`. */
  sort?: string | undefined;
  onSort?: (sort: SortField | `-${SortField}`) => void;
  /** Newer rows are on their way. */
  stale?: boolean;
  /** Instead of rows, when there are none. */
  empty: ReactNode;
  /** By what a phone can sort, where it is more than the columns that it has room for. */
  sortable?: readonly Column<Row, SortField>[];
  /** What stands behind the rows, where the whole of it can be saved as a file. */
  exported?: Exported;
  /** At the right above the table, beside the column choice. */
  tools?: ReactNode;
}

/** A table that scrolls under its head and beside its first column; on a phone each row is a card. */
export function DataTable<Row extends RowData, SortField extends string>(props: Props<Row, SortField>) {
  const { name, caption, columns, rows, rowKey, sort, onSort, stale = false, empty, tools, exported } = props;
  const { sortable = columns } = props;
  const { t } = useLingui();
  const [visibility, setVisibility] = useHiddenColumns(name, columns);
  const definitions = useMemo(
    () => columns.map((column) => ({ id: column.key, accessorFn: (row: Row) => row, meta: column })),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowKey,
    state: { columnVisibility: visibility },
    onColumnVisibilityChange: (next) => setVisibility(typeof next === 'function' ? next(visibility) : next),
  });
  const shown = table
    .getVisibleLeafColumns()
    .flatMap(({ id }) => columns.find(({ key }) => key === id) ?? []);

  return (
    <div className={classes.whole}>
      <div className={`${classes.tools} no-print`}>
        <div>{tools}</div>
        {onSort && rows.length > 0 && <SortSelect columns={sortable} sort={sort} onSort={onSort} />}
        <div>
          {exported && rows.length > 0 && (
            <ExportMenu name={name} caption={caption} columns={shown} exported={exported} />
          )}
          <ColumnChooser name={name} columns={columns} visibility={visibility} onChange={setVisibility} />
        </div>
      </div>
      {rows.length === 0 ? (
        empty
      ) : (
        <div
          className={classes.scroll}
          role="region"
          aria-label={caption}
          tabIndex={0}
          data-stale={stale || undefined}
          aria-busy={stale}
        >
          <table role="table" aria-label={caption} className={classes.table} onKeyDown={moveByRows}>
            <thead role="rowgroup">
              <tr role="row">
                {shown.map((column) => (
                  <SortableHead key={column.key} column={column} sort={sort} onSort={onSort} />
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {table.getRowModel().rows.map((row) => (
                <tr key={row.id} role="row">
                  {shown.map((column, index) => (
                    <td
                      key={column.key}
                      role="cell"
                      data-label={column.header}
                      data-numeric={column.numeric}
                      data-first={index === 0 || undefined}
                    >
                      {column.cell(row.original)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            {shown.some(({ foot }) => foot !== undefined) && (
              <tfoot role="rowgroup">
                <tr role="row">
                  {shown.map((column, index) => (
                    <td
                      key={column.key}
                      role="cell"
                      data-label={column.header}
                      data-numeric={column.numeric}
                      data-first={index === 0 || undefined}
                    >
                      {column.foot}
                    </td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
      <div role="status" className={classes.status}>
        {stale && t`Loading…`}
      </div>
    </div>
  );
}
