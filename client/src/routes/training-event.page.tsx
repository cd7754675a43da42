import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { TrainingEventDetail } from '../features/training-event/training-event-detail.tsx';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { PageSkeleton } from '../ui/skeletons.tsx';

const EvaluationSection = lazy(async () => {
  await loadFeatureMessages('evaluation');
  return { default: (await import('../features/evaluation/evaluation-section.tsx')).EvaluationSection };
});

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
      <Suspense>
        <EvaluationSection key={`evaluation ${id}`} eventId={id} />
      </Suspense>
    </Suspense>
  );
}
