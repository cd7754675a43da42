import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { CombinedReport } from '../features/report/combined-report.tsx';
import { ExplanationDrawer } from '../features/report/explanation-drawer.tsx';
import { ReportFilters } from '../features/report/report-filters.tsx';
import { MisreadAddress } from '../features/report/misread-address.tsx';
import { ReportHeader } from '../features/report/report-header.tsx';
import { withOwnUnit } from '../features/report/own-unit.ts';
import { readReportSearch } from '../features/report/report-search.ts';
import { useStepBack } from '../lib/use-step-back.ts';
import { useViewer } from '../lib/viewer.ts';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/report');

export function ReportPage() {
  const address = route.useSearch();
  const viewer = useViewer();
  // the router gives what an address says beside what was read of it
  const asked = useMemo(() => readReportSearch(address), [address]);
  const search = useMemo(() => withOwnUnit(asked, viewer), [asked, viewer]);
  const navigate = route.useNavigate();
  const drawer = useStepBack();
  /** Read as an address is: what is undefined goes. */
  const change = (changed: object, how?: 'push') => {
    if (how === 'push') drawer.opens();
    return navigate({
      search: readReportSearch({ ...asked, ...changed, misread: undefined }),
      replace: how !== 'push',
      resetScroll: false,
    });
  };
  return (
    <>
      <ReportHeader onPrint={() => print()} />
      {asked.misread && <MisreadAddress />}
      <ReportFilters
        scope={search}
        onChange={(changed) =>
          void change('region' in changed ? { ...changed, nation: isNation(changed) } : changed)
        }
      />
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

/** Said in so many words, for an address without any unit opens the reader's own. */
function isNation({
  region,
  court,
}: {
  region?: string | undefined;
  court?: string | undefined;
}): true | undefined {
  return region === undefined && court === undefined ? true : undefined;
}
