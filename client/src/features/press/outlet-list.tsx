import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, type ReactNode } from 'react';
import { OUTLET_KIND_LABELS, OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { RecordList } from '../../ui/record-list.tsx';
import { OutletListDocument, type OutletListQuery } from './outlet.generated.ts';
import { DEFAULT_SORT, outletVariables, type OutletSearch, type OutletSortField } from './outlet-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';

interface Props {
  search: OutletSearch;
  onSearch: (search: OutletSearch) => void;
  next?: ReactNode;
}

export function OutletList(props: Props) {
  const { t, i18n } = useLingui();
  const words = useWords();
  const asked = useDeferredValue(props.search);
  const variables = outletVariables(asked);
  const { data } = useSuspenseQuery(OutletListDocument, { variables });
  const columns: Column<OutletListQuery['outlets']['nodes'][number], OutletSortField>[] = [
    {
      key: 'name',
      header: t`Name`,
      sheet: { at: 'name.text' },
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/outlets/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(OUTLET_KIND_LABELS) },
      sort: 'KIND',
      cell: ({ kind }) => i18n._(OUTLET_KIND_LABELS[kind]),
    },
    {
      key: 'reach',
      header: t`Reach`,
      sheet: { at: 'reach', words: words(OUTLET_REACH_LABELS) },
      cell: ({ reach }) => i18n._(OUTLET_REACH_LABELS[reach]),
    },
    {
      key: 'region',
      header: t`Region`,
      sheet: { at: 'region.name.text' },
      cell: ({ region }) => region?.name.text,
    },
  ];
  return (
    <RecordList
      {...props}
      name="outlets"
      caption={t`Outlets`}
      columns={columns}
      found={data.outlets}
      query={{ document: OutletListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No outlet has been entered yet.`}
      nothingFits={t`No outlet fits these filters.`}
    />
  );
}
