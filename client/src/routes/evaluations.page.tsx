import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { EvaluationYear } from '../features/evaluation/evaluation-year.tsx';
import { registerClock } from '../lib/register-clock.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { TableSkeleton } from '../ui/skeletons.tsx';

const route = getRouteApi('/training/evaluations');

export function EvaluationsPage() {
  const { t } = useLingui();
  const [thisYear] = useState(() => Number(registerClock(new Date().toISOString()).day.slice(0, 4)));
  const { year = thisYear } = route.useSearch();
  return (
    <>
      <PageHeader
        title={t`Evaluations in ${year}`}
        above={
          <Link to="/training">
            <Trans>Training events</Trans>
          </Link>
        }
        actions={
          <>
            <ButtonLink look="default" to="/training/evaluations" search={{ year: year - 1 }}>
              ← {year - 1}
            </ButtonLink>
            <ButtonLink look="default" to="/training/evaluations" search={{ year: year + 1 }}>
              {year + 1} →
            </ButtonLink>
          </>
        }
      />
      <Suspense fallback={<TableSkeleton />}>
        <EvaluationYear year={year} />
      </Suspense>
    </>
  );
}
