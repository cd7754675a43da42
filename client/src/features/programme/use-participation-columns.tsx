import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { ParticipationListQuery } from './participation-list.generated.ts';
import type { ParticipationSortField } from './participation-search.ts';

type Row = ParticipationListQuery['participations']['nodes'][number];

export function useParticipationColumns(): Column<Row, ParticipationSortField>[] {
  const { t } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'court',
      header: t`Court`,
      sort: 'COURT',
      cell: ({ id, court }) => (
        <Link to="/participations/$id" params={{ id }}>
          {court.name.text}
        </Link>
      ),
    },
    { key: 'region', header: t`Region`, cell: ({ court }) => court.region?.name.text },
    { key: 'wave', header: t`Wave`, sort: 'WAVE', numeric: true, cell: ({ wave }) => wave },
    {
      key: 'joinedOn',
      header: t`Takes part from`,
      sort: 'JOINED_ON',
      cell: ({ joinedOn }) => <span className="tabular">{format.day(joinedOn)}</span>,
    },
    {
      key: 'leftOn',
      header: t`Left`,
      cell: ({ leftOn }) => leftOn && <span className="tabular">{format.day(leftOn)}</span>,
    },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
