import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { RoomListQuery } from './room-list.generated.ts';
import type { RoomSortField } from './room-search.ts';

type Row = RoomListQuery['rooms']['nodes'][number];

export function useRoomColumns(): Column<Row, RoomSortField>[] {
  const { t } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Room`,
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/rooms/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    { key: 'court', header: t`Court`, sort: 'COURT', cell: ({ court }) => court.name.text, minWidth: 220 },
    { key: 'location', header: t`Floor, address`, cell: ({ location }) => location },
    {
      key: 'capacity',
      header: t`Seats`,
      sort: 'CAPACITY',
      numeric: true,
      cell: ({ capacity }) => (capacity === null ? null : format.number(capacity)),
    },
    {
      key: 'retiredOn',
      header: t`Out of use from`,
      cell: ({ retiredOn }) => retiredOn && <span className="tabular">{format.day(retiredOn)}</span>,
    },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
