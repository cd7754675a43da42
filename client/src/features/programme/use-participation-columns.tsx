import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { ParticipationListQuery } from './participation-list.generated.ts';
import type { ParticipationSortField } from './participation-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = ParticipationListQuery['participations']['nodes'][number];

export function useParticipationColumns(): Column<Row, ParticipationSortField>[] {
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
        <Link to="/participations/$id" params={{ id }}>
          {court.name.text}
        </Link>
      ),
    },
    {
      key: 'region',
      header: t`Region`,
      sheet: { at: 'court.region.name.text' },
      cell: ({ court }) => court.region?.name.text,
    },
    {
      key: 'wave',
      header: t`Wave`,
      sheet: { at: 'wave', as: 'NUMBER' },
      sort: 'WAVE',
      numeric: true,
      cell: ({ wave }) => wave,
    },
    {
      key: 'joinedOn',
      header: t`Takes part from`,
      sheet: { at: 'joinedOn', as: 'DAY' },
      sort: 'JOINED_ON',
      cell: ({ joinedOn }) => <span className="tabular">{format.day(joinedOn)}</span>,
    },
    {
      key: 'leftOn',
      header: t`Left`,
      sheet: { at: 'leftOn', as: 'DAY' },
      cell: ({ leftOn }) => leftOn && <span className="tabular">{format.day(leftOn)}</span>,
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
