import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditParticipation, JoinProgramme } from '../features/programme/edit-participation.tsx';
import { ParticipationDetail } from '../features/programme/participation-detail.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';

const join = getRouteApi('/programmes/$id/join');
const detail = getRouteApi('/participations/$id');
const edit = getRouteApi('/participations/$id/edit');

export function JoinProgrammePage() {
  const { id } = join.useParams();
  const navigate = useNavigate();
  const toProgramme = () => void navigate({ to: '/programmes/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <JoinProgramme programmeId={id} onCancel={toProgramme} onSaved={toProgramme} />
    </Suspense>
  );
}

export function ParticipationPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ParticipationDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/participations/$id/edit', params: { id } })}
        onDeleted={(programme) => void navigate({ to: '/programmes/$id', params: { id: programme } })}
      />
    </Suspense>
  );
}

export function EditParticipationPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/participations/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditParticipation key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
