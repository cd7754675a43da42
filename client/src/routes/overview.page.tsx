import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { OverviewHeader } from '../features/overview/overview-header.tsx';
import { TwoColumns } from '../features/overview/two-columns.tsx';
import { writeFigure, type ExplainedFigure } from '../features/report/explained-figure.ts';
import { KeyFigures } from '../features/report/key-figures.tsx';
import { readOverviewSearch, unitOf } from '../features/report/report-search.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { useStepBack } from '../lib/use-step-back.ts';
import { useViewer, type Viewer } from '../lib/viewer.ts';

const route = getRouteApi('/');

// Nobody loads what only the others see.
const RegisterCounts = lazy(async () => ({
  default: (await import('../features/overview/register-counts.tsx')).RegisterCounts,
}));
const LatestPublications = lazy(async () => ({
  default: (await import('../features/overview/latest-publications.tsx')).LatestPublications,
}));
const AwaitingEvents = lazy(async () => ({
  default: (await import('../features/overview/awaiting-events.tsx')).AwaitingEvents,
}));
const UpcomingEvents = lazy(async () => ({
  default: (await import('../features/overview/upcoming-events.tsx')).UpcomingEvents,
}));
const SilentCourts = lazy(async () => ({
  default: (await import('../features/report/silent-courts.tsx')).SilentCourts,
}));
const OverviewMap = lazy(async () => ({
  default: (await import('../features/report/overview-map.tsx')).OverviewMap,
}));
const MonthsSection = lazy(async () => ({
  default: (await import('../features/report/months-section.tsx')).MonthsSection,
}));
const ExplanationDrawer = lazy(async () => {
  await loadFeatureMessages('report');
  return { default: (await import('../features/report/explanation-drawer.tsx')).ExplanationDrawer };
});

/** What each role needs first: its work at the left, its numbers at the right. */
export function OverviewPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const drawer = useStepBack();
  const viewer = useViewer();
  const { period, map = 'judicialMediation', months = 'judicialMediation', table = false } = search;
  const scope = { ...unitOf(viewer), ...(period && { period }) };
  const change = (changed: object, how?: 'push') =>
    void navigate({
      search: readOverviewSearch({ ...search, ...changed }),
      replace: how !== 'push',
      resetScroll: false,
    });
  const onExplain = (figure: ExplainedFigure) => {
    drawer.opens();
    change({ explain: writeFigure(figure), list: undefined, page: undefined }, 'push');
  };

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
      {search.explain !== undefined && (
        <Suspense>
          <ExplanationDrawer
            search={search}
            scope={scope}
            onChange={({ explain, list, page }) => {
              if (explain === undefined && drawer.goesBack()) return;
              change({ explain, list, page });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
