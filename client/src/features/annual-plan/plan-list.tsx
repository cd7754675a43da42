import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, type ReactNode } from 'react';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { PLAN_STATE_LABELS } from '../../lib/labels/plan.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table/column.ts';
import { RecordList } from '../../ui/record-list.tsx';
import { DoneShare } from './done-share.tsx';
import { AnnualPlanListDocument, type AnnualPlanListQuery } from './plan-list.generated.ts';
import { DEFAULT_SORT, planVariables, type PlanSearch, type PlanSortField } from './plan-search.ts';

type Row = AnnualPlanListQuery['annualPlans']['nodes'][number];

function usePlanColumns(): Column<Row, PlanSortField>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const words = useWords();
  return [
    {
      key: 'court',
      header: t`Court`,
      sort: 'COURT',
      sheet: { at: 'court.name.text' },
      cell: ({ id, court }) => (
        <Link to="/plans/$id" params={{ id }}>
          {court.name.text}
        </Link>
      ),
    },
    {
      key: 'year',
      header: t`Year`,
      sort: 'YEAR',
      numeric: true,
      sheet: { at: 'year', as: 'NUMBER' },
      cell: ({ year }) => String(year),
    },
    {
      key: 'state',
      header: t`State`,
      sheet: { at: 'state', words: words(PLAN_STATE_LABELS) },
      cell: ({ state }) => (
        <Badge shape={state === 'DRAFT' ? 'dashed' : 'checked'}>{i18n._(PLAN_STATE_LABELS[state])}</Badge>
      ),
    },
    {
      key: 'done',
      header: t`Done`,
      minWidth: 190,
      sheet: [
        { header: t`Items done`, at: 'progress.done', as: 'NUMBER' },
        { header: t`Items`, at: 'progress.items', as: 'NUMBER' },
      ],
      cell: ({ state, progress }) => (state === 'DRAFT' ? null : <DoneShare {...progress} />),
    },
    {
      key: 'overdue',
      header: t`Overdue, items`,
      numeric: true,
      sheet: { at: 'progress.overdue', as: 'NUMBER' },
      cell: ({ state, progress }) => (state === 'DRAFT' ? null : format.number(progress.overdue)),
    },
    {
      key: 'document',
      header: t`Document`,
      sheet: { at: 'documentNumber' },
      cell: ({ documentNumber, approvedOn }) =>
        documentNumber && approvedOn && t`No. ${documentNumber} of ${format.day(approvedOn)}`,
    },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}

interface Props {
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function PlanList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = planVariables(asked);
  const { data } = useSuspenseQuery(AnnualPlanListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="annual-plans"
      caption={t`Annual plans`}
      columns={usePlanColumns()}
      found={data.annualPlans}
      query={{ document: AnnualPlanListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No annual plan has been entered yet.`}
      nothingFits={t`Nothing fits these filters.`}
    />
  );
}
