import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { ProgrammeListDocument } from './programme-list.generated.ts';
import { DEFAULT_SORT, programmeVariables, type ProgrammeSearch } from './programme-search.ts';
import { useProgrammeColumns } from './use-programme-columns.tsx';

interface Props {
  search: ProgrammeSearch;
  onSearch: (search: ProgrammeSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function ProgrammeList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = programmeVariables(asked);
  const { data } = useSuspenseQuery(ProgrammeListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="programmes"
      caption={t`Programmes`}
      columns={useProgrammeColumns()}
      found={data.programmes}
      query={{ document: ProgrammeListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No programme has been entered yet.`}
      nothingFits={t`No programme fits these filters.`}
    />
  );
}
