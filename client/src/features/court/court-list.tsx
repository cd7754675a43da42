import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { CourtListDocument } from './court-list.generated.ts';
import { DEFAULT_SORT, courtVariables, type CourtSearch } from './court-search.ts';
import { useCourtColumns } from './use-court-columns.tsx';

interface Props {
  search: CourtSearch;
  onSearch: (search: CourtSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function CourtList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = courtVariables(asked);
  const { data } = useSuspenseQuery(CourtListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="courts"
      caption={t`Courts`}
      columns={useCourtColumns()}
      found={data.courts}
      query={{ document: CourtListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No court has been entered yet.`}
      nothingFits={t`No court fits these filters.`}
    />
  );
}
