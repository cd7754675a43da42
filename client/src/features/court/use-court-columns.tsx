import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { COURT_LEVEL_LABELS, PROVENANCE_LABELS } from '../../lib/labels/court.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { CourtListQuery } from './court-list.generated.ts';
import type { CourtSortField } from './court-search.ts';
import { Validity } from './validity.tsx';
import { useWords } from '../../lib/labels/use-words.ts';

type Row = CourtListQuery['courts']['nodes'][number];

export function useCourtColumns(): Column<Row, CourtSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  return [
    {
      key: 'name',
      header: t`Name`,
      sheet: { at: 'name.text' },
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/courts/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    {
      key: 'level',
      header: t`Level`,
      sheet: { at: 'level', words: words(COURT_LEVEL_LABELS) },
      sort: 'LEVEL',
      cell: ({ level }) => i18n._(COURT_LEVEL_LABELS[level]),
    },
    {
      key: 'region',
      header: t`Region`,
      sheet: { at: 'region.name.text' },
      sort: 'REGION',
      cell: ({ region }) =>
        region && (
          <Link to="/regions/$id" params={{ id: region.id }}>
            {region.name.text}
          </Link>
        ),
    },
    { key: 'seat', header: t`Seat`, sheet: { at: 'seat.text' }, cell: ({ seat }) => seat?.text },
    {
      key: 'validity',
      header: t`In being`,
      sheet: [
        { header: t`In being from`, at: 'validFrom', as: 'DAY' },
        { header: t`In being until`, at: 'validTo', as: 'DAY' },
      ],
      cell: (court) => <Validity {...court} />,
      hiddenAtFirst: true,
    },
    {
      key: 'code',
      header: t`Code`,
      sheet: { at: 'code' },
      sort: 'CODE',
      cell: ({ code }) => code,
      hiddenAtFirst: true,
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
