import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { COURT_LEVEL_LABELS } from '../../lib/labels/court.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { CourtListQuery } from './court-list.generated.ts';
import type { CourtSortField } from './court-search.ts';
import { Validity } from './validity.tsx';

type Row = CourtListQuery['courts']['nodes'][number];

export function useCourtColumns(): Column<Row, CourtSortField>[] {
  const { t, i18n } = useLingui();
  return [
    {
      key: 'name',
      header: t`Name`,
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/courts/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    { key: 'level', header: t`Level`, sort: 'LEVEL', cell: ({ level }) => i18n._(COURT_LEVEL_LABELS[level]) },
    {
      key: 'region',
      header: t`Region`,
      sort: 'REGION',
      cell: ({ region }) =>
        region && (
          <Link to="/regions/$id" params={{ id: region.id }}>
            {region.name.text}
          </Link>
        ),
    },
    { key: 'seat', header: t`Seat`, cell: ({ seat }) => seat?.text },
    { key: 'validity', header: t`In being`, cell: (court) => <Validity {...court} />, hiddenAtFirst: true },
    { key: 'code', header: t`Code`, sort: 'CODE', cell: ({ code }) => code, hiddenAtFirst: true },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
