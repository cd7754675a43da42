import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { TrainingEventFilters } from '../features/training-event/training-event-filters.tsx';
import { TrainingEventList } from '../features/training-event/training-event-list.tsx';
import type { TrainingEventSearch } from '../features/training-event/training-event-search.ts';
import { NewTrainingEventLink } from '../features/training-event/new-training-event-link.tsx';
import { TemplatesLink } from '../features/training-event/template-links.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/training');

export function TrainingEventsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const onSearch = (next: TrainingEventSearch) => void navigate({ search: next, replace: true });
  return (
    <>
      <PageHeader
        title={t`Training events`}
        actions={
          <>
            <ButtonLink look="default" to="/training/evaluations">
              <Trans>Evaluations</Trans>
            </ButtonLink>
            <TemplatesLink />
            <NewTrainingEventLink />
          </>
        }
      />
      <TrainingEventFilters search={search} onSearch={onSearch} />
      <Suspense fallback={<TableSkeleton />}>
        <TrainingEventList search={search} onSearch={onSearch} next={<NewTrainingEventLink />} />
      </Suspense>
    </>
  );
}
