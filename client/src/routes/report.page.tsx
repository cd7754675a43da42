import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CombinedReport } from '../features/report/combined-report.tsx';
import { ExplanationDrawer } from '../features/report/explanation-drawer.tsx';
import { ReportFilters } from '../features/report/report-filters.tsx';
import { ReportHeader } from '../features/report/report-header.tsx';
import { readReportSearch } from '../features/report/report-search.ts';
import { useStepBack } from '../lib/use-step-back.ts';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/report');

export function ReportPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const drawer = useStepBack();
  /** Read as an address is: what is undefined goes. */
  const change = (changed: object, how?: 'push') => {
    if (how === 'push') drawer.opens();
    return navigate({
      search: readReportSearch({ ...search, ...changed }),
      replace: how !== 'push',
      resetScroll: false,
    });
  };
  return (
    <>
      <ReportHeader onPrint={() => print()} />
      <ReportFilters scope={search} onChange={(changed) => void change(changed)} />
      <Suspense fallback={<TableSkeleton />}>
        <CombinedReport search={search} onChange={(changed, how) => void change(changed, how)} />
      </Suspense>
      <ExplanationDrawer
        search={search}
        scope={search}
        onChange={({ explain, list, page }) => {
          if (explain === undefined && drawer.goesBack()) return;
          void change({ explain, list, page });
        }}
      />
    </>
  );
}
