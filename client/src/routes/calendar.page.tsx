import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Calendar } from '../features/calendar/calendar.tsx';
import { CalendarBar } from '../features/calendar/calendar-bar.tsx';
import { CalendarFilters } from '../features/calendar/calendar-filters.tsx';
import { standing } from '../features/calendar/calendar-days.ts';
import type { CalendarSearch } from '../features/calendar/calendar-search.ts';
import { Legend } from '../features/calendar/legend.tsx';
import { SubscribeButton } from '../features/calendar/subscribe-button.tsx';
import { NewTrainingEventLink } from '../features/training-event/new-training-event-link.tsx';
import { useMay } from '../lib/use-may.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/calendar');

export function CalendarPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('training');
  const narrow = useMediaQuery('(max-width: 639px)', false, { getInitialValueInEffect: false }) ?? false;
  const onSearch = (next: CalendarSearch) => void navigate({ search: next, replace: true });
  const onGo = (next: CalendarSearch) => void navigate({ search: { ...search, ...next } });
  return (
    <>
      <PageHeader
        title={t`Calendar`}
        actions={
          <>
            <NewTrainingEventLink />
            <SubscribeButton />
            <PrintButton />
          </>
        }
      />
      <CalendarFilters search={search} onSearch={onSearch} />
      <CalendarBar {...standing(search, narrow)} onGo={onGo} />
      <Suspense fallback={<TableSkeleton />}>
        <Calendar
          search={search}
          narrow={narrow}
          onSearch={onGo}
          onCreate={mayWrite ? (span) => void navigate({ to: '/training/new', search: span }) : null}
        />
      </Suspense>
      <Legend />
    </>
  );
}
