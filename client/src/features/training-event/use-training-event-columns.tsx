import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { TrainingEventSortField } from './training-event-search.ts';
import type { TrainingEventListQuery } from './training-event-list.generated.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = TrainingEventListQuery['trainingEvents']['nodes'][number];

export function useTrainingEventColumns(): Column<Row, TrainingEventSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'title',
      header: t`Title`,
      sheet: { at: 'title.text' },
      sort: 'TITLE',
      cell: ({ id, title }) => (
        <Link to="/training/$id" params={{ id }}>
          <LocalTitle title={title} />
        </Link>
      ),
    },
    {
      key: 'startsOn',
      header: t`Date`,
      sheet: [
        { header: t`First day`, at: 'startsOn', as: 'DAY' },
        { header: t`Last day`, at: 'endsOn', as: 'DAY' },
      ],
      sort: 'STARTS_ON',
      cell: ({ startsOn, endsOn }) => <span className="tabular">{format.dayRange(startsOn, endsOn)}</span>,
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(TRAINING_EVENT_KIND_LABELS) },
      sort: 'KIND',
      cell: ({ kind }) => i18n._(TRAINING_EVENT_KIND_LABELS[kind]),
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
      key: 'partner',
      header: t`Partner`,
      sheet: { at: 'partnerProject.partnerName.text' },
      hiddenAtFirst: true,
      cell: ({ partnerProject }) => partnerProject?.partnerName.text,
    },
    {
      key: 'attended',
      header: t`Attended, persons`,
      sheet: { at: 'attendanceCount', as: 'NUMBER' },
      numeric: true,
      cell: ({ attendanceCount }) => format.number(attendanceCount),
    },
    {
      key: 'headCount',
      header: t`Head count, persons`,
      sheet: { at: 'headCount', as: 'NUMBER' },
      numeric: true,
      hiddenAtFirst: true,
      cell: ({ headCount }) => (headCount === null ? null : format.number(headCount)),
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
