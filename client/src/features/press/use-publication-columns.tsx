import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { PublicationStateBadge } from '../../kernel/publication-state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { PUBLICATION_STATE_LABELS } from '../../lib/labels/publication-state.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PublicationListQuery } from './publication-list.generated.ts';
import type { PublicationSortField } from './publication-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = PublicationListQuery['publications']['nodes'][number];

export function usePublicationColumns(): Column<Row, PublicationSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'title',
      header: t`Headline`,
      sheet: { at: 'title.text' },
      sort: 'TITLE',
      cell: ({ id, title }) => (
        <Link to="/publications/$id" params={{ id }}>
          <LocalTitle title={title} />
        </Link>
      ),
    },
    {
      key: 'publishedOn',
      header: t`Published on`,
      sheet: { at: 'publishedOn', as: 'DAY' },
      sort: 'PUBLISHED_ON',
      cell: ({ publishedOn }) => <span className="tabular">{format.day(publishedOn)}</span>,
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(PUBLICATION_KIND_LABELS) },
      sort: 'KIND',
      cell: ({ kind }) => i18n._(PUBLICATION_KIND_LABELS[kind]),
    },
    {
      key: 'outlet',
      header: t`Outlet`,
      sheet: { at: 'outlet.name.text' },
      sort: 'OUTLET',
      cell: ({ outlet }) => outlet.name.text,
    },
    {
      key: 'courts',
      header: t`Courts`,
      sheet: { at: 'courts.name.text' },
      minWidth: 250,
      cell: ({ courts }) => courts.map(({ name }) => name.text).join('; '),
    },
    {
      key: 'state',
      header: t`State`,
      sheet: { at: 'state', words: words(PUBLICATION_STATE_LABELS) },
      cell: ({ state }) => <PublicationStateBadge state={state} />,
    },
    {
      key: 'language',
      header: t`Language`,
      sheet: { at: 'language', words: words(LANGUAGE_LABELS) },
      hiddenAtFirst: true,
      cell: ({ language }) => i18n._(LANGUAGE_LABELS[language]),
    },
    {
      key: 'authors',
      header: t`Authors`,
      sheet: { at: 'authors.name' },
      hiddenAtFirst: true,
      cell: ({ authors }) => authors.map(({ name }) => name).join(', '),
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
