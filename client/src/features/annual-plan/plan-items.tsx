import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { PLAN_OUTCOME_LABELS } from '../../lib/labels/plan.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ItemActions } from './item-actions.tsx';
import { QUARTERS, type ItemRow } from './item-row.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import classes from './plan.module.css';
import { AnnualPlanItemListDocument } from './plan-record.generated.ts';

interface Props {
  plan: { id: string; state: PlanState };
  items: readonly ItemRow[];
}

/** The items of a plan, quarter by quarter, with what became of each. */
export function PlanItems({ plan, items }: Props) {
  const { t } = useLingui();
  const variables = { filter: { planId: plan.id }, first: 100, skip: 0 };
  return (
    <DataTable
      name="annual-plan-items"
      caption={t`Items of the plan`}
      columns={useItemColumns(plan)}
      rows={items}
      rowKey={({ id }) => id}
      exported={{ document: AnnualPlanItemListDocument, variables, totalCount: items.length }}
      empty={<EmptyState why={t`There is no item in the plan yet.`} />}
    />
  );
}

function useItemColumns(plan: Props['plan']): Column<ItemRow>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const words = useWords();
  return [
    {
      key: 'title',
      header: t`Item`,
      sheet: [
        { header: t`No.`, at: 'number', as: 'NUMBER' },
        { header: t`Item`, at: 'title.text' },
      ],
      cell: ({ number, title, audience }) => (
        <span className={classes.title}>
          {number}. {title.text}
          {audience && <small>{audience.text}</small>}
        </span>
      ),
    },
    {
      key: 'quarter',
      header: t`Quarter`,
      sheet: { at: 'quarter', as: 'NUMBER' },
      numeric: true,
      cell: ({ quarter }) => QUARTERS[quarter - 1],
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(TRAINING_EVENT_KIND_LABELS) },
      cell: ({ kind }) => i18n._(TRAINING_EVENT_KIND_LABELS[kind]),
    },
    {
      key: 'headCount',
      header: t`To come, persons`,
      numeric: true,
      sheet: { at: 'headCount', as: 'NUMBER' },
      cell: ({ headCount }) => (headCount === null ? null : format.number(headCount)),
    },
    {
      key: 'responsible',
      header: t`Responsible`,
      hiddenAtFirst: true,
      sheet: { at: 'responsible' },
      cell: ({ responsible }) => responsible,
    },
    {
      key: 'became',
      header: t`What became of it`,
      minWidth: 170,
      sheet: [
        { header: t`What became of it`, at: 'became.outcome', words: words(PLAN_OUTCOME_LABELS) },
        { header: t`Day`, at: 'became.on', as: 'DAY' },
      ],
      cell: ({ became }) => (plan.state === 'DRAFT' ? null : <OutcomeBadge became={became} />),
    },
    {
      key: 'events',
      header: t`Events`,
      minWidth: 160,
      sheet: { at: 'events.title.text' },
      cell: ({ events }) =>
        events.length === 0
          ? null
          : events.map(({ id, title }) => (
              <div key={id}>
                <Link to="/training/$id" params={{ id }}>
                  {title.text}
                </Link>
              </div>
            )),
    },
    {
      key: 'actions',
      header: t`Actions`,
      cell: (item) =>
        item.allowedActions.length === 0 ? null : (
          <ItemActions planId={plan.id} state={plan.state} item={item} />
        ),
    },
  ];
}
