import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { PersonListDocument } from './person-list.generated.ts';
import { DEFAULT_SORT, personVariables, type PersonSearch } from './person-search.ts';
import { usePersonColumns } from './use-person-columns.tsx';

interface Props {
  search: PersonSearch;
  onSearch: (search: PersonSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function PersonList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = personVariables(asked);
  const { data } = useSuspenseQuery(PersonListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="persons"
      caption={t`Persons`}
      columns={usePersonColumns()}
      found={data.persons}
      query={{ document: PersonListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No person has been entered yet.`}
      nothingFits={t`No person fits these filters.`}
    />
  );
}
