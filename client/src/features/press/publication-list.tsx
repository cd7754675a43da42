import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { PublicationListDocument } from './publication-list.generated.ts';
import { DEFAULT_SORT, publicationVariables, type PublicationSearch } from './publication-search.ts';
import { usePublicationColumns } from './use-publication-columns.tsx';

interface Props {
  search: PublicationSearch;
  onSearch: (search: PublicationSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function PublicationList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = publicationVariables(asked);
  const { data } = useSuspenseQuery(PublicationListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="publications"
      caption={t`Publications`}
      columns={usePublicationColumns()}
      found={data.publications}
      query={{ document: PublicationListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No publication has been entered yet.`}
      nothingFits={t`No publication fits these filters.`}
    />
  );
}
