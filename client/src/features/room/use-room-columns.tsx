import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { RoomListQuery } from './room-list.generated.ts';
import type { RoomSortField } from './room-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = RoomListQuery['rooms']['nodes'][number];

export function useRoomColumns(): Column<Row, RoomSortField>[] {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Room`,
      sheet: { at: 'name.text' },
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/rooms/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    {
      key: 'court',
      header: t`Court`,
      sheet: { at: 'court.name.text' },
      sort: 'COURT',
      cell: ({ court }) => court.name.text,
      minWidth: 220,
    },
    {
      key: 'location',
      header: t`Floor, address`,
      sheet: { at: 'location' },
      cell: ({ location }) => location,
      minWidth: 150,
    },
    {
      key: 'capacity',
      header: t`Seats`,
      sheet: { at: 'capacity', as: 'NUMBER' },
      sort: 'CAPACITY',
      numeric: true,
      cell: ({ capacity }) => (capacity === null ? null : format.number(capacity)),
    },
    {
      key: 'retiredOn',
      header: t`Out of use from`,
      sheet: { at: 'retiredOn', as: 'DAY' },
      cell: ({ retiredOn }) => retiredOn && <span className="tabular">{format.day(retiredOn)}</span>,
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
