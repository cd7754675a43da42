import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { DoneShare } from './done-share.tsx';
import { QUARTERS } from './item-row.ts';
import type { PlanProgressRowFragment } from './plan-record.generated.ts';

interface Row {
  quarter: number;
  progress: PlanProgressRowFragment;
}

/** Totals by quarter, and of the year in the foot. */
export function PlanQuarters({
  quarters,
  year,
}: {
  quarters: readonly Row[];
  year: PlanProgressRowFragment;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const number = (key: keyof PlanProgressRowFragment & keyof typeof headers): Column<Row> => ({
    key,
    header: headers[key],
    numeric: true,
    cell: ({ progress }) => format.number(progress[key]),
    foot: format.number(year[key]),
  });
  const headers = {
    heldLate: t`Held late`,
    planned: t`On the schedule`,
    postponed: t`Postponed`,
    cancelled: t`Called off`,
    notBegun: t`Not begun`,
    overdue: t`Overdue`,
    withdrawn: t`Withdrawn`,
  };
  const columns: Column<Row>[] = [
    { key: 'quarter', header: t`Quarter`, cell: ({ quarter }) => QUARTERS[quarter - 1], foot: t`Year` },
    {
      key: 'done',
      header: t`Done`,
      cell: ({ progress }) => <DoneShare {...progress} />,
      foot: <DoneShare {...year} />,
    },
    number('heldLate'),
    number('planned'),
    number('postponed'),
    number('cancelled'),
    number('notBegun'),
    number('overdue'),
    number('withdrawn'),
  ];
  return (
    <DataTable
      name="annual-plan-quarters"
      caption={t`By quarter, items`}
      columns={columns}
      rows={quarters}
      rowKey={({ quarter }) => String(quarter)}
      empty={null}
    />
  );
}
