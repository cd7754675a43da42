import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { TrainingTemplateFilters } from '../features/training-event/training-template-filters.tsx';
import { TrainingTemplateList } from '../features/training-event/training-template-list.tsx';
import type { TrainingTemplateSearch } from '../features/training-event/training-template-search.ts';
import { useMay } from '../lib/use-may.ts';
import { NotFound } from '../ui/not-found.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/training/templates');

export function TrainingTemplatesPage() {
  const { t } = useLingui();
  const may = useMay('training');
  const { from, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const onSearch = (next: TrainingTemplateSearch) =>
    void navigate({ search: { ...next, ...(from && { from }) }, replace: true });
  if (!may) return <NotFound />;
  return (
    <>
      <PageHeader
        title={t`Templates of training events`}
        above={
          <Link to="/training">
            <Trans>Training events</Trans>
          </Link>
        }
      />
      <TrainingTemplateFilters search={search} onSearch={onSearch} />
      <Suspense fallback={<TableSkeleton />}>
        <TrainingTemplateList search={search} from={from} onSearch={onSearch} />
      </Suspense>
    </>
  );
}
