import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, type ReactNode } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { RecordList } from '../../ui/record-list.tsx';
import { DEFAULT_SORT, workVariables, type WorkSearch, type WorkSortField } from './work-search.ts';
import { WorkListDocument, type WorkListQuery } from './work.generated.ts';

interface Props {
  search: WorkSearch;
  onSearch: (search: WorkSearch) => void;
  next?: ReactNode;
}

export function WorkList(props: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const asked = useDeferredValue(props.search);
  const variables = workVariables(asked);
  const { data } = useSuspenseQuery(WorkListDocument, { variables });
  const columns: Column<WorkListQuery['works']['nodes'][number], WorkSortField>[] = [
    {
      key: 'title',
      header: t`Title`,
      sheet: { at: 'title.text' },
      sort: 'TITLE',
      cell: ({ id, title }) => (
        <Link to="/works/$id" params={{ id }}>
          {title.text}
        </Link>
      ),
    },
    {
      key: 'publications',
      header: t`Publications`,
      sheet: { at: 'publications', as: 'COUNT' },
      numeric: true,
      cell: ({ publications }) => format.number(publications.length),
    },
  ];
  return (
    <RecordList
      {...props}
      name="works"
      caption={t`Works`}
      columns={columns}
      found={data.works}
      query={{ document: WorkListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No work has been entered yet.`}
      nothingFits={t`No work fits these filters.`}
    />
  );
}
