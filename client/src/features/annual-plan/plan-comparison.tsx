import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Dash } from '../../ui/dash.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DoneShare } from './done-share.tsx';
import { CourtPlanListDocument, type CourtPlanListQuery } from './plan-list.generated.ts';

type Row = CourtPlanListQuery['courtPlans'][number];

/** All courts of a year side by side: what they planned, what became of it, what they held beside it. */
export function PlanComparison({ year }: { year: number }) {
  const { t } = useLingui();
  const variables = { year };
  const { data } = useSuspenseQuery(CourtPlanListDocument, { variables });
  const rows = data.courtPlans;
  return (
    <DataTable
      name="court-plans"
      caption={t`Courts side by side`}
      columns={useComparisonColumns(rows)}
      rows={rows}
      rowKey={({ id }) => id}
      exported={{ document: CourtPlanListDocument, variables, totalCount: rows.length }}
      empty={<EmptyState why={t`In this year there was no plan, and nothing was held.`} />}
    />
  );
}

function useComparisonColumns(rows: readonly Row[]): Column<Row>[] {
  const { t } = useLingui();
  const format = useFormat();
  const approved = rows.flatMap(({ plan }) => (plan?.state === 'APPROVED' ? plan.progress : []));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const foot = (key: 'heldLate' | 'overdue' | 'withdrawn') =>
    format.number(sum(approved.map((progress) => progress[key])));
  const ofPlan = (key: 'heldLate' | 'overdue' | 'withdrawn', header: string): Column<Row> => ({
    key,
    header,
    numeric: true,
    sheet: { at: `plan.progress.${key}`, as: 'NUMBER' },
    cell: ({ plan }) => (plan?.state === 'APPROVED' ? format.number(plan.progress[key]) : null),
    foot: foot(key),
  });
  return [
    {
      key: 'court',
      header: t`Court`,
      sheet: { at: 'court.name.text' },
      cell: ({ court, plan }) =>
        plan ? (
          <Link to="/plans/$id" params={{ id: plan.id }}>
            {court.name.text}
          </Link>
        ) : (
          court.name.text
        ),
      foot: t`All approved plans`,
    },
    {
      key: 'done',
      header: t`Done`,
      minWidth: 190,
      sheet: [
        { header: t`Items done`, at: 'plan.progress.done', as: 'NUMBER' },
        { header: t`Items`, at: 'plan.progress.items', as: 'NUMBER' },
      ],
      cell: ({ plan }) =>
        plan === null ? (
          <Dash reason={t`There is no plan`} />
        ) : plan.state === 'DRAFT' ? (
          <Dash reason={t`The plan is not approved yet`} />
        ) : (
          <DoneShare {...plan.progress} />
        ),
      foot: (
        <DoneShare
          done={sum(approved.map(({ done }) => done))}
          items={sum(approved.map(({ items }) => items))}
        />
      ),
    },
    ofPlan('heldLate', t`Held late, items`),
    ofPlan('overdue', t`Overdue, items`),
    ofPlan('withdrawn', t`Withdrawn, items`),
    {
      key: 'held',
      header: t`Training events held`,
      numeric: true,
      sheet: { at: 'reconciliation.trainingEvents', as: 'NUMBER' },
      cell: ({ reconciliation }) => format.number(reconciliation.trainingEvents),
    },
    {
      key: 'outside',
      header: t`Of them outside the plan`,
      numeric: true,
      sheet: {
        header: t`Of them under the plan`,
        at: 'reconciliation.trainingEventsUnderPlan',
        as: 'NUMBER',
      },
      cell: ({ plan, reconciliation }) =>
        plan?.state === 'APPROVED'
          ? format.number(reconciliation.trainingEvents - reconciliation.trainingEventsUnderPlan)
          : null,
    },
  ];
}
