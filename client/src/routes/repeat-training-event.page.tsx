import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { RepeatTrainingEvent } from '../features/training-event/repeat-training-event.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/training/$id/repeat');

export function RepeatTrainingEventPage() {
  const { id } = route.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/training/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <RepeatTrainingEvent key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
