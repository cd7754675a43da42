import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CaseloadTabs } from '../features/caseload/caseload-tabs.tsx';
import { EditCaseTotal, NewCaseTotal } from '../features/caseload/edit-case-total.tsx';
import { NewCaseTotalLink } from '../features/caseload/new-case-total-link.tsx';
import { CaseTotalDetail } from '../features/caseload/case-total-detail.tsx';
import { CaseTotalFilters } from '../features/caseload/case-total-filters.tsx';
import { CaseTotalList } from '../features/caseload/case-total-list.tsx';
import type { CaseTotalSearch } from '../features/caseload/case-total-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/case-totals');
const detail = getRouteApi('/case-totals/$id');
const edit = getRouteApi('/case-totals/$id/edit');

export function CaseTotalsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: CaseTotalSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Case results`} actions={<NewCaseTotalLink />} />
      <CaseloadTabs />
      <CaseTotalFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <CaseTotalList {...listed} next={<NewCaseTotalLink />} />
      </Suspense>
    </>
  );
}

export function CaseTotalPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <CaseTotalDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/case-totals/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/case-totals' })}
      />
    </Suspense>
  );
}

export function NewCaseTotalPage() {
  const navigate = useNavigate();
  return (
    <NewCaseTotal
      onCancel={() => void navigate({ to: '/case-totals' })}
      onSaved={(id) => void navigate({ to: '/case-totals/$id', params: { id } })}
    />
  );
}

export function EditCaseTotalPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/case-totals/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditCaseTotal key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
