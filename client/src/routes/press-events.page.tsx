import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditPressEvent, NewPressEvent } from '../features/press/edit-press-event.tsx';
import { NewPressEventLink } from '../features/press/new-press-links.tsx';
import { PressEventDetail } from '../features/press/press-event-detail.tsx';
import { PressEventFilters } from '../features/press/press-event-filters.tsx';
import { PressEventList } from '../features/press/press-event-list.tsx';
import type { PressEventSearch } from '../features/press/press-event-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/press-events');
const detail = getRouteApi('/press-events/$id');
const edit = getRouteApi('/press-events/$id/edit');

export function PressEventsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: PressEventSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Press events`} actions={<NewPressEventLink />} />
      <PressEventFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <PressEventList {...listed} next={<NewPressEventLink />} />
      </Suspense>
    </>
  );
}

export function PressEventPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PressEventDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/press-events/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/press-events' })}
      />
    </Suspense>
  );
}

export function NewPressEventPage() {
  const navigate = useNavigate();
  return (
    <NewPressEvent
      onCancel={() => void navigate({ to: '/press-events' })}
      onSaved={(id) => void navigate({ to: '/press-events/$id', params: { id } })}
    />
  );
}

export function EditPressEventPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/press-events/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditPressEvent key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
