import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { OutcomeWorklist } from '../features/training-event/outcome-worklist.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Skeleton } from '../ui/skeletons.tsx';

export function EventOutcomesPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Were they held?`}
        above={
          <Link to="/training">
            <Trans>Training events</Trans>
          </Link>
        }
      />
      <Suspense fallback={<Skeleton rows={8} height={48} />}>
        <OutcomeWorklist />
      </Suspense>
    </>
  );
}
