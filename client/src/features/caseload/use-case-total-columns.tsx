import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { CaseTotalListQuery } from './case-total-list.generated.ts';
import type { CaseloadSortField } from './case-total-search.ts';
import classes from './caseload.module.css';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = CaseTotalListQuery['caseTotals']['nodes'][number];

export function useCaseTotalColumns(): Column<Row, CaseloadSortField>[] {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'court',
      header: t`Court`,
      sheet: { at: 'court.name.text' },
      sort: 'COURT',
      cell: ({ id, court }) => (
        <Link to="/case-totals/$id" params={{ id }}>
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
      key: 'considered',
      header: t`All civil cases considered`,
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
