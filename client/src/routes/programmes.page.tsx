import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditProgramme, NewProgramme } from '../features/programme/edit-programme.tsx';
import { NewProgrammeLink } from '../features/programme/new-programme-link.tsx';
import { ProgrammeDetail } from '../features/programme/programme-detail.tsx';
import { ProgrammeFilters } from '../features/programme/programme-filters.tsx';
import { ProgrammeList } from '../features/programme/programme-list.tsx';
import type { ProgrammeSearch } from '../features/programme/programme-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/programmes');
const detail = getRouteApi('/programmes/$id');
const edit = getRouteApi('/programmes/$id/edit');

export function ProgrammesPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: ProgrammeSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Programmes`} actions={<NewProgrammeLink />} />
      <ProgrammeFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <ProgrammeList {...listed} next={<NewProgrammeLink />} />
      </Suspense>
    </>
  );
}

export function ProgrammePage() {
  const { id } = detail.useParams();
  const search = detail.useSearch();
  const navigate = detail.useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ProgrammeDetail
        key={id}
        id={id}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true })}
        onEdit={() => void navigate({ to: '/programmes/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/programmes' })}
      />
    </Suspense>
  );
}

export function NewProgrammePage() {
  const navigate = useNavigate();
  return (
    <NewProgramme
      onCancel={() => void navigate({ to: '/programmes' })}
      onSaved={(id) => void navigate({ to: '/programmes/$id', params: { id } })}
    />
  );
}

export function EditProgrammePage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/programmes/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditProgramme key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
