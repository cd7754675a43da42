import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ProgrammeTimetable } from '../features/programme/programme-timetable.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/programmes/$id/timetable');

export function ProgrammeTimetablePage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ProgrammeTimetable
        key={id}
        id={id}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true })}
      />
    </Suspense>
  );
}
