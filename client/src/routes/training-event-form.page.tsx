import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditTrainingEvent } from '../features/training-event/edit-training-event.tsx';
import { NewTrainingEvent } from '../features/training-event/new-training-event.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';

const newRoute = getRouteApi('/training/new');
const editRoute = getRouteApi('/training/$id/edit');

export function NewTrainingEventPage() {
  const navigate = useNavigate();
  return (
    <NewTrainingEvent
      days={newRoute.useSearch()}
      onCancel={() => void navigate({ to: '/training' })}
      onSaved={(id) => void navigate({ to: '/training/$id', params: { id } })}
    />
  );
}

export function EditTrainingEventPage() {
  const { id } = editRoute.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/training/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditTrainingEvent id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
