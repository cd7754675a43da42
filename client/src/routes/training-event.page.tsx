import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { TrainingEventDetail } from '../features/training-event/training-event-detail.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/training/$id');

export function TrainingEventPage() {
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <TrainingEventDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/training/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/training' })}
      />
    </Suspense>
  );
}
