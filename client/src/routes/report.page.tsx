import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
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
    navigate({
      search: readReportSearch({ ...search, ...changed }),
      replace: how !== 'push',
      resetScroll: false,
    });
  const printing = useRef(false);
  const unfolded = search.all === true;
  useEffect(() => {
    // Only now do the tables stand on the page with every row.
    if (!printing.current || !unfolded) return;
    printing.current = false;
    print();
  }, [unfolded]);
  return (
    <>
      <ReportHeader
        onPrint={() => {
          if (unfolded) return print();
          printing.current = true;
          void change({ all: true });
        }}
      />
      <ReportFilters scope={search} onChange={(changed) => void change(changed)} />
      <Suspense fallback={<TableSkeleton />}>
        <CombinedReport search={search} onChange={(changed, how) => void change(changed, how)} />
      </Suspense>
      <ExplanationDrawer
        search={search}
        scope={search}
        onChange={({ explain, list, page }) => void change({ explain, list, page })}
      />
    </>
  );
}
