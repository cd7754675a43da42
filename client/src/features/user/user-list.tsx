import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { UserListDocument } from './user-list.generated.ts';
import { DEFAULT_SORT, userVariables, type UserSearch } from './user-search.ts';
import { useUserColumns } from './use-user-columns.tsx';

interface Props {
  search: UserSearch;
  onSearch: (search: UserSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function UserList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = userVariables(asked);
  const { data } = useSuspenseQuery(UserListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="users"
      caption={t`Users`}
      columns={useUserColumns()}
      found={data.users}
      query={{ document: UserListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`There is no user yet.`}
      nothingFits={t`No user fits these filters.`}
    />
  );
}
