import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { PressEventListDocument } from './press-event-list.generated.ts';
import { DEFAULT_SORT, pressEventVariables, type PressEventSearch } from './press-event-search.ts';
import { usePressEventColumns } from './use-press-event-columns.tsx';

interface Props {
  search: PressEventSearch;
  onSearch: (search: PressEventSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function PressEventList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = pressEventVariables(asked);
  const { data } = useSuspenseQuery(PressEventListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="press-events"
      caption={t`Press events`}
      columns={usePressEventColumns()}
      found={data.pressEvents}
      query={{ document: PressEventListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No press event has been entered yet.`}
      nothingFits={t`No press event fits these filters.`}
    />
  );
}
