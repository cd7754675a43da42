import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { NewPlan } from '../features/annual-plan/new-plan.tsx';
import { NewPlanLink } from '../features/annual-plan/new-plan-link.tsx';
import { PlanComparison } from '../features/annual-plan/plan-comparison.tsx';
import { PlanDetail } from '../features/annual-plan/plan-detail.tsx';
import { PlanFilters } from '../features/annual-plan/plan-filters.tsx';
import { PlanList } from '../features/annual-plan/plan-list.tsx';
import type { PlanSearch } from '../features/annual-plan/plan-search.ts';
import { PlanTabs } from '../features/annual-plan/plan-tabs.tsx';
import { YearSelect } from '../features/annual-plan/year-select.tsx';
import { DEFAULT_PERIOD } from '../lib/default-period.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/plans');
const compare = getRouteApi('/plans/compare');
const detail = getRouteApi('/plans/$id');

export function PlansPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: PlanSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Annual plans`} actions={<NewPlanLink />} />
      <PlanTabs />
      <PlanFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <PlanList {...listed} next={<NewPlanLink />} />
      </Suspense>
    </>
  );
}

export function ComparePlansPage() {
  const { t } = useLingui();
  const navigate = compare.useNavigate();
  const { year = Number(DEFAULT_PERIOD) } = compare.useSearch();
  return (
    <>
      <PageHeader
        title={t`Annual plans`}
        actions={
          <>
            <YearSelect
              value={year}
              onChange={(chosen) => void navigate({ search: chosen ? { year: chosen } : {}, replace: true })}
            />
            <PrintButton />
          </>
        }
      />
      <PlanTabs />
      <Suspense fallback={<TableSkeleton />}>
        <PlanComparison year={year} />
      </Suspense>
    </>
  );
}

export function NewPlanPage() {
  const navigate = useNavigate();
  return (
    <NewPlan
      onCancel={() => void navigate({ to: '/plans' })}
      onSaved={(id) => void navigate({ to: '/plans/$id', params: { id } })}
    />
  );
}

export function PlanPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PlanDetail key={id} id={id} onDeleted={() => void navigate({ to: '/plans' })} />
    </Suspense>
  );
}
