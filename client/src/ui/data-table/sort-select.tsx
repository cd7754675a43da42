import { useLingui } from '@lingui/react/macro';
import { PlainSelect } from '../plain-select.tsx';
import type { Column } from './column.ts';
import classes from './data-table.module.css';

interface Props<Row, SortField extends string> {
  columns: readonly Column<Row, SortField>[];
  sort: string | undefined;
  onSort: (sort: SortField | `-${SortField}`) => void;
}

/** The order of the rows where there is no head to press: on a phone, which shows cards. */
export function SortSelect<Row, SortField extends string>({ columns, sort, onSort }: Props<Row, SortField>) {
  const { t } = useLingui();
  const orders = columns.flatMap(({ sort: field, header }) =>
    field === undefined
      ? []
      : [
          { value: field, label: t`${header}, ascending` } as const,
          { value: `-${field}`, label: t`${header}, descending` } as const,
        ],
  );
  if (orders.length === 0) return null;
  return (
    <span className={classes.order}>
      <PlainSelect
        aria-label={t`In the order of`}
        value={sort}
        data={orders}
        onChange={({ target }) => {
          const chosen = orders.find(({ value }) => value === target.value);
          if (chosen) onSort(chosen.value);
        }}
      />
    </span>
  );
}
