import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CheckInScreen } from '../features/training-event/check-in-screen.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/training/$id/check-in/$sessionId');

export function CheckInPage() {
  const { id, sessionId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <CheckInScreen
        key={sessionId}
        id={id}
        sessionId={sessionId}
        onClose={() => void navigate({ to: '/training/$id', params: { id } })}
      />
    </Suspense>
  );
}
