import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import {
  CASE_PROCEDURE_LABELS,
  DISPUTE_CATEGORY_LABELS,
  INSTANCE_LABELS,
} from '../../lib/labels/caseload.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { CaseFigureListQuery } from './case-figure-list.generated.ts';
import type { CaseloadSortField } from './case-total-search.ts';
import classes from './caseload.module.css';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = CaseFigureListQuery['caseFigures']['nodes'][number];

export function useCaseFigureColumns(): Column<Row, CaseloadSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'court',
      header: t`Court`,
      sheet: { at: 'court.name.text' },
      sort: 'COURT',
      cell: ({ id, court }) => (
        <Link to="/cases/$id" params={{ id }}>
          {court.name.text}
        </Link>
      ),
    },
    {
      key: 'month',
      header: t`Month`,
      sheet: { at: 'month', as: 'MONTH' },
      sort: 'MONTH',
      cell: ({ month }) => <span className={classes.line}>{format.month(month)}</span>,
    },
    {
      key: 'procedure',
      header: t`Procedure`,
      sheet: { at: 'procedure', words: words(CASE_PROCEDURE_LABELS) },
      cell: ({ procedure }) => (
        <span className={classes.line}>{i18n._(CASE_PROCEDURE_LABELS[procedure])}</span>
      ),
    },
    {
      key: 'category',
      header: t`Category of dispute`,
      sheet: { at: 'category', words: words(DISPUTE_CATEGORY_LABELS) },
      cell: ({ category }) => i18n._(DISPUTE_CATEGORY_LABELS[category]),
    },
    {
      key: 'instance',
      header: t`Instance`,
      sheet: { at: 'instance', words: words(INSTANCE_LABELS) },
      cell: ({ instance }) => i18n._(INSTANCE_LABELS[instance]),
      hiddenAtFirst: true,
    },
    {
      key: 'considered',
      header: t`Considered, cases`,
      sheet: { at: 'considered', as: 'NUMBER' },
      sort: 'CONSIDERED',
      numeric: true,
      cell: ({ considered }) => format.number(considered),
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
