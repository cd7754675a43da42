import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditWork, NewWork } from '../features/press/edit-work.tsx';
import { NewWorkLink } from '../features/press/new-press-links.tsx';
import { PressTabs } from '../features/press/press-tabs.tsx';
import { WorkDetail } from '../features/press/work-detail.tsx';
import { WorkFilters } from '../features/press/work-filters.tsx';
import { WorkList } from '../features/press/work-list.tsx';
import type { WorkSearch } from '../features/press/work-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/works');
const detail = getRouteApi('/works/$id');
const edit = getRouteApi('/works/$id/edit');

export function WorksPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: WorkSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Works`} actions={<NewWorkLink />} />
      <PressTabs />
      <WorkFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <WorkList {...listed} next={<NewWorkLink />} />
      </Suspense>
    </>
  );
}

export function WorkPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <WorkDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/works/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/works' })}
      />
    </Suspense>
  );
}

export function NewWorkPage() {
  const navigate = useNavigate();
  return (
    <NewWork
      onCancel={() => void navigate({ to: '/works' })}
      onSaved={(id) => void navigate({ to: '/works/$id', params: { id } })}
    />
  );
}

export function EditWorkPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/works/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditWork key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
