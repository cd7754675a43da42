import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { CaseFigureListDocument } from './case-figure-list.generated.ts';
import { DEFAULT_SORT, caseFigureVariables, type CaseFigureSearch } from './case-figure-search.ts';
import { useCaseFigureColumns } from './use-case-figure-columns.tsx';

interface Props {
  search: CaseFigureSearch;
  onSearch: (search: CaseFigureSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function CaseFigureList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = caseFigureVariables(asked);
  const { data } = useSuspenseQuery(CaseFigureListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="case-figures"
      caption={t`Cases considered`}
      columns={useCaseFigureColumns()}
      found={data.caseFigures}
      query={{ document: CaseFigureListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No case figure has been entered yet.`}
      nothingFits={t`No case figure fits these filters.`}
    />
  );
}
