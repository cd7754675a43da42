import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { CaseTotalListDocument } from './case-total-list.generated.ts';
import { DEFAULT_SORT, caseTotalVariables, type CaseTotalSearch } from './case-total-search.ts';
import { useCaseTotalColumns } from './use-case-total-columns.tsx';

interface Props {
  search: CaseTotalSearch;
  onSearch: (search: CaseTotalSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function CaseTotalList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = caseTotalVariables(asked);
  const { data } = useSuspenseQuery(CaseTotalListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="case-totals"
      caption={t`Totals of civil cases`}
      columns={useCaseTotalColumns()}
      found={data.caseTotals}
      query={{ document: CaseTotalListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No total has been entered yet.`}
      nothingFits={t`No total fits these filters.`}
    />
  );
}
