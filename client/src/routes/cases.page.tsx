import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CaseloadTabs } from '../features/caseload/caseload-tabs.tsx';
import { EditCaseFigure } from '../features/caseload/edit-case-figure.tsx';
import { NewCaseFigureLink } from '../features/caseload/new-case-figure-link.tsx';
import { NewCaseFigure } from '../features/caseload/new-case-figure.tsx';
import { CaseFigureDetail } from '../features/caseload/case-figure-detail.tsx';
import { CaseFigureFilters } from '../features/caseload/case-figure-filters.tsx';
import { CaseFigureList } from '../features/caseload/case-figure-list.tsx';
import type { CaseFigureSearch } from '../features/caseload/case-figure-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/cases');
const detail = getRouteApi('/cases/$id');
const edit = getRouteApi('/cases/$id/edit');

export function CaseFiguresPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: CaseFigureSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Case results`} actions={<NewCaseFigureLink />} />
      <CaseloadTabs />
      <CaseFigureFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <CaseFigureList {...listed} next={<NewCaseFigureLink />} />
      </Suspense>
    </>
  );
}

export function CaseFigurePage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <CaseFigureDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/cases/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/cases' })}
      />
    </Suspense>
  );
}

export function NewCaseFigurePage() {
  const navigate = useNavigate();
  return <NewCaseFigure onCancel={() => void navigate({ to: '/cases' })} />;
}

export function EditCaseFigurePage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/cases/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditCaseFigure key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
