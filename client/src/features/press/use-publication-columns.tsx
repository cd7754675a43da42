import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { PublicationStateBadge } from '../../kernel/publication-state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PublicationListQuery } from './publication-list.generated.ts';
import type { PublicationSortField } from './publication-search.ts';

type Row = PublicationListQuery['publications']['nodes'][number];

export function usePublicationColumns(): Column<Row, PublicationSortField>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'title',
      header: t`Headline`,
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
      sort: 'PUBLISHED_ON',
      cell: ({ publishedOn }) => <span className="tabular">{format.day(publishedOn)}</span>,
    },
    { key: 'kind', header: t`Kind`, sort: 'KIND', cell: ({ kind }) => i18n._(PUBLICATION_KIND_LABELS[kind]) },
    { key: 'outlet', header: t`Outlet`, sort: 'OUTLET', cell: ({ outlet }) => outlet.name.text },
    {
      key: 'courts',
      header: t`Courts`,
      minWidth: 250,
      cell: ({ courts }) => courts.map(({ name }) => name.text).join('; '),
    },
    { key: 'state', header: t`State`, cell: ({ state }) => <PublicationStateBadge state={state} /> },
    {
      key: 'language',
      header: t`Language`,
      hiddenAtFirst: true,
      cell: ({ language }) => i18n._(LANGUAGE_LABELS[language]),
    },
    {
      key: 'authors',
      header: t`Authors`,
      hiddenAtFirst: true,
      cell: ({ authors }) => authors.map(({ name }) => name).join(', '),
    },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
