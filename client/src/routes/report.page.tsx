import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CombinedReport } from '../features/report/combined-report.tsx';
import { ExplanationDrawer } from '../features/report/explanation-drawer.tsx';
import { ReportFilters } from '../features/report/report-filters.tsx';
import { ReportHeader } from '../features/report/report-header.tsx';
import { readReportSearch } from '../features/report/report-search.ts';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/report');

export function ReportPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  /** Read as an address is: what is undefined goes. */
  const change = (changed: object, how?: 'push') =>
    void navigate({ search: readReportSearch({ ...search, ...changed }), replace: how !== 'push', resetScroll: false });
  return (
    <>
      <ReportHeader />
      <ReportFilters scope={search} onChange={change} />
      <Suspense fallback={<TableSkeleton />}>
        <CombinedReport search={search} onChange={change} />
      </Suspense>
      <ExplanationDrawer search={search} scope={search} onChange={({ explain, list, page }) => change({ explain, list, page })} />
    </>
  );
}
