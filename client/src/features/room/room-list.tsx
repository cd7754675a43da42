import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { RoomListDocument } from './room-list.generated.ts';
import { DEFAULT_SORT, roomVariables, type RoomSearch } from './room-search.ts';
import { useRoomColumns } from './use-room-columns.tsx';

interface Props {
  search: RoomSearch;
  onSearch: (search: RoomSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function RoomList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = roomVariables(asked);
  const { data } = useSuspenseQuery(RoomListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="rooms"
      caption={t`Rooms`}
      columns={useRoomColumns()}
      found={data.rooms}
      query={{ document: RoomListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No room has been entered yet.`}
      nothingFits={t`Nothing fits these filters.`}
    />
  );
}
