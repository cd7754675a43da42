import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AwaitingEvents } from '../features/overview/awaiting-events.tsx';
import { LatestPublications } from '../features/overview/latest-publications.tsx';
import { OverviewHeader } from '../features/overview/overview-header.tsx';
import { RegisterCounts } from '../features/overview/register-counts.tsx';
import { TwoColumns } from '../features/overview/two-columns.tsx';
import { UpcomingEvents } from '../features/overview/upcoming-events.tsx';
import { ExplanationDrawer } from '../features/report/explanation-drawer.tsx';
import { writeFigure, type ExplainedFigure } from '../features/report/explained-figure.ts';
import { KeyFigures } from '../features/report/key-figures.tsx';
import { MonthsSection } from '../features/report/months-section.tsx';
import { OverviewMap } from '../features/report/overview-map.tsx';
import { readOverviewSearch } from '../features/report/report-search.ts';
import { SilentCourts } from '../features/report/silent-courts.tsx';
import { useViewer, type Viewer } from '../lib/viewer.ts';

const route = getRouteApi('/');

/** What each role needs first: its work at the left, its numbers at the right. */
export function OverviewPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { period, map = 'judicialMediation', months = 'judicialMediation', table = false } = search;
  const scope = { ...unitOf(viewer), ...(period && { period }) };
  const change = (changed: object, how?: 'push') =>
    void navigate({
      search: readOverviewSearch({ ...search, ...changed }),
      replace: how !== 'push',
      resetScroll: false,
    });
  const onExplain = (figure: ExplainedFigure) =>
    change({ explain: writeFigure(figure), list: undefined, page: undefined }, 'push');

  const figures = <KeyFigures scope={scope} onExplain={onExplain} />;
  const byMonths = (
    <MonthsSection scope={scope} column={months} table={table} onChange={change} onExplain={onExplain} />
  );
  const columns: Record<Viewer['role'], { left: ReactNode; right: ReactNode }> = {
    ADMINISTRATOR: { left: <RegisterCounts />, right: figures },
    MANAGEMENT: {
      left: figures,
      right: (
        <>
          <OverviewMap scope={scope} column={map} onColumn={(chosen) => change({ map: chosen })} />
          {byMonths}
        </>
      ),
    },
    COORDINATOR: {
      left: (
        <>
          <AwaitingEvents />
          <UpcomingEvents />
        </>
      ),
      right: figures,
    },
    PRESS_OFFICER: { left: <LatestPublications />, right: figures },
    STATISTICIAN: {
      left: (
        <>
          <SilentCourts scope={scope} />
          {byMonths}
        </>
      ),
      right: figures,
    },
  };
  return (
    <>
      <OverviewHeader period={period} onPeriod={(chosen) => change({ period: chosen })} />
      <TwoColumns {...columns[viewer.role]} />
      <ExplanationDrawer
        search={search}
        scope={scope}
        onChange={({ explain, list, page }) => change({ explain, list, page })}
      />
    </>
  );
}

/** The reader's own: a court, a region, or the nation. */
function unitOf({ region, court }: Viewer): { region?: string; court?: string } {
  if (court) return { court: court.id };
  return region ? { region: region.id } : {};
}
