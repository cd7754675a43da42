import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditAsset, NewAsset } from '../features/asset/edit-asset.tsx';
import { NewAssetLink } from '../features/asset/new-asset-link.tsx';
import { AssetDetail } from '../features/asset/asset-detail.tsx';
import { AssetFilters } from '../features/asset/asset-filters.tsx';
import { AssetList } from '../features/asset/asset-list.tsx';
import type { AssetSearch } from '../features/asset/asset-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/assets');
const detail = getRouteApi('/assets/$id');
const edit = getRouteApi('/assets/$id/edit');

export function AssetsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: AssetSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Equipment`} actions={<NewAssetLink />} />
      <AssetFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <AssetList {...listed} next={<NewAssetLink />} />
      </Suspense>
    </>
  );
}

export function AssetPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <AssetDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/assets/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/assets' })}
      />
    </Suspense>
  );
}

export function NewAssetPage() {
  const navigate = useNavigate();
  return (
    <NewAsset
      onCancel={() => void navigate({ to: '/assets' })}
      onSaved={(id) => void navigate({ to: '/assets/$id', params: { id } })}
    />
  );
}

export function EditAssetPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/assets/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditAsset key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
