import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditCourt, NewCourt } from '../features/court/edit-court.tsx';
import { NewCourtLink } from '../features/court/new-court-link.tsx';
import { CourtTabs } from '../features/court/court-tabs.tsx';
import { CourtDetail } from '../features/court/court-detail.tsx';
import { CourtFilters } from '../features/court/court-filters.tsx';
import { CourtList } from '../features/court/court-list.tsx';
import type { CourtSearch } from '../features/court/court-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/courts');
const detail = getRouteApi('/courts/$id');
const edit = getRouteApi('/courts/$id/edit');

export function CourtsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: CourtSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Courts and regions`} actions={<NewCourtLink />} />
      <CourtTabs />
      <CourtFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <CourtList {...listed} next={<NewCourtLink />} />
      </Suspense>
    </>
  );
}

export function CourtPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <CourtDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/courts/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/courts' })}
      />
    </Suspense>
  );
}

export function NewCourtPage() {
  const navigate = useNavigate();
  return (
    <NewCourt
      onCancel={() => void navigate({ to: '/courts' })}
      onSaved={(id) => void navigate({ to: '/courts/$id', params: { id } })}
    />
  );
}

export function EditCourtPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/courts/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditCourt key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
