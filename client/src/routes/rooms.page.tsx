import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditRoom, NewRoom } from '../features/room/edit-room.tsx';
import { NewRoomLink } from '../features/room/new-room-link.tsx';
import { RoomDetail } from '../features/room/room-detail.tsx';
import { RoomFilters } from '../features/room/room-filters.tsx';
import { RoomList } from '../features/room/room-list.tsx';
import type { RoomSearch } from '../features/room/room-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/rooms');
const detail = getRouteApi('/rooms/$id');
const edit = getRouteApi('/rooms/$id/edit');

export function RoomsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: RoomSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Rooms`} actions={<NewRoomLink />} />
      <RoomFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <RoomList {...listed} next={<NewRoomLink />} />
      </Suspense>
    </>
  );
}

export function RoomPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <RoomDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/rooms/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/rooms' })}
      />
    </Suspense>
  );
}

export function NewRoomPage() {
  const navigate = useNavigate();
  return (
    <NewRoom
      onCancel={() => void navigate({ to: '/rooms' })}
      onSaved={(id) => void navigate({ to: '/rooms/$id', params: { id } })}
    />
  );
}

export function EditRoomPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/rooms/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditRoom key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
