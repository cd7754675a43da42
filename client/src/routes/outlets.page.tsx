import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditOutlet, NewOutlet } from '../features/press/edit-outlet.tsx';
import { NewOutletLink } from '../features/press/new-press-links.tsx';
import { PressTabs } from '../features/press/press-tabs.tsx';
import { OutletDetail } from '../features/press/outlet-detail.tsx';
import { OutletFilters } from '../features/press/outlet-filters.tsx';
import { OutletList } from '../features/press/outlet-list.tsx';
import type { OutletSearch } from '../features/press/outlet-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/outlets');
const detail = getRouteApi('/outlets/$id');
const edit = getRouteApi('/outlets/$id/edit');

export function OutletsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: OutletSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Outlets`} actions={<NewOutletLink />} />
      <PressTabs />
      <OutletFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <OutletList {...listed} next={<NewOutletLink />} />
      </Suspense>
    </>
  );
}

export function OutletPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <OutletDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/outlets/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/outlets' })}
      />
    </Suspense>
  );
}

export function NewOutletPage() {
  const navigate = useNavigate();
  return (
    <NewOutlet
      onCancel={() => void navigate({ to: '/outlets' })}
      onSaved={(id) => void navigate({ to: '/outlets/$id', params: { id } })}
    />
  );
}

export function EditOutletPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/outlets/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditOutlet key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
