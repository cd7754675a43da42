import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditPartnerProject, NewPartnerProject } from '../features/partner-project/edit-partner-project.tsx';
import { NewPartnerProjectLink } from '../features/partner-project/new-partner-project-link.tsx';
import { PartnerProjectDetail } from '../features/partner-project/partner-project-detail.tsx';
import { PartnerProjectFilters } from '../features/partner-project/partner-project-filters.tsx';
import { PartnerProjectList } from '../features/partner-project/partner-project-list.tsx';
import type { PartnerProjectSearch } from '../features/partner-project/partner-project-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/partner-projects');
const detail = getRouteApi('/partner-projects/$id');
const edit = getRouteApi('/partner-projects/$id/edit');

export function PartnerProjectsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: PartnerProjectSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Partner projects`} actions={<NewPartnerProjectLink />} />
      <PartnerProjectFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <PartnerProjectList {...listed} next={<NewPartnerProjectLink />} />
      </Suspense>
    </>
  );
}

export function PartnerProjectPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PartnerProjectDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/partner-projects/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/partner-projects' })}
      />
    </Suspense>
  );
}

export function NewPartnerProjectPage() {
  const navigate = useNavigate();
  return (
    <NewPartnerProject
      onCancel={() => void navigate({ to: '/partner-projects' })}
      onSaved={(id) => void navigate({ to: '/partner-projects/$id', params: { id } })}
    />
  );
}

export function EditPartnerProjectPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/partner-projects/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditPartnerProject key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
