import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CourtTabs } from '../features/court/court-tabs.tsx';
import { EditRegion, NewRegion } from '../features/court/edit-region.tsx';
import { NewRegionLink } from '../features/court/new-region-link.tsx';
import { RegionDetail } from '../features/court/region-detail.tsx';
import { RegionList } from '../features/court/region-list.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/regions');
const detail = getRouteApi('/regions/$id');
const edit = getRouteApi('/regions/$id/edit');

export function RegionsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  return (
    <>
      <PageHeader title={t`Courts and regions`} actions={<NewRegionLink />} />
      <CourtTabs />
      <Suspense fallback={<TableSkeleton />}>
        <RegionList
          search={list.useSearch()}
          onSearch={(search) => void navigate({ search, replace: true })}
        />
      </Suspense>
    </>
  );
}

export function RegionPage() {
  const { id } = detail.useParams();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <RegionDetail key={id} id={id} />
    </Suspense>
  );
}

export function NewRegionPage() {
  const navigate = useNavigate();
  return (
    <NewRegion
      onCancel={() => void navigate({ to: '/regions' })}
      onSaved={(id) => void navigate({ to: '/regions/$id', params: { id } })}
    />
  );
}

export function EditRegionPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/regions/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditRegion key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
