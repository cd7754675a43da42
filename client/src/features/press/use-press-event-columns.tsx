import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS, PRESS_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PressEventListQuery } from './press-event-list.generated.ts';
import type { PressEventSortField } from './press-event-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = PressEventListQuery['pressEvents']['nodes'][number];

export function usePressEventColumns(): Column<Row, PressEventSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'title',
      header: t`Topic`,
      sheet: { at: 'title.text' },
      sort: 'TITLE',
      cell: ({ id, title }) => (
        <Link to="/press-events/$id" params={{ id }}>
          <LocalTitle title={title} />
        </Link>
      ),
    },
    {
      key: 'startsAt',
      header: t`Date and time`,
      sheet: { at: 'startsAt', as: 'WALL_CLOCK' },
      sort: 'STARTS_AT',
      cell: ({ startsAt }) => (
        <span className="tabular">{`${format.day(startsAt)}, ${formatTime(startsAt)}`}</span>
      ),
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(PRESS_EVENT_KIND_LABELS) },
      sort: 'KIND',
      cell: ({ kind }) => i18n._(PRESS_EVENT_KIND_LABELS[kind]),
    },
    {
      key: 'state',
      header: t`State`,
      sheet: { at: 'state', words: words(EVENT_STATE_LABELS) },
      sort: 'STATE',
      cell: ({ state }) => <EventStateBadge state={state} />,
    },
    {
      key: 'hosts',
      header: t`Hosts`,
      sheet: { at: 'hosts.court.name.text' },
      minWidth: 250,
      cell: ({ hosts }) => hosts.map(({ court }) => court.name.text).join('; '),
    },
    {
      key: 'place',
      header: t`Place`,
      sheet: { at: 'place' },
      hiddenAtFirst: true,
      cell: ({ place }) => place,
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
