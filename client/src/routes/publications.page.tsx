import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditPublication, LogPublication } from '../features/press/edit-publication.tsx';
import { LogPublicationLink } from '../features/press/new-press-links.tsx';
import { PressTabs } from '../features/press/press-tabs.tsx';
import { PublicationDetail } from '../features/press/publication-detail.tsx';
import { PublicationFilters } from '../features/press/publication-filters.tsx';
import { PublicationList } from '../features/press/publication-list.tsx';
import type { PublicationSearch } from '../features/press/publication-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/publications');
const detail = getRouteApi('/publications/$id');
const edit = getRouteApi('/publications/$id/edit');

export function PublicationsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: PublicationSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Publications`} actions={<LogPublicationLink />} />
      <PressTabs />
      <PublicationFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <PublicationList {...listed} next={<LogPublicationLink />} />
      </Suspense>
    </>
  );
}

export function PublicationPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PublicationDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/publications/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/publications' })}
      />
    </Suspense>
  );
}

export function NewPublicationPage() {
  const navigate = useNavigate();
  return (
    <LogPublication
      onCancel={() => void navigate({ to: '/publications' })}
      onSaved={(id) => void navigate({ to: '/publications/$id', params: { id } })}
    />
  );
}

export function EditPublicationPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/publications/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditPublication key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
