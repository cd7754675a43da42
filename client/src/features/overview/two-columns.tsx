import { Suspense, type ReactNode } from 'react';
import { Skeleton } from '../../ui/skeletons.tsx';
import classes from './overview.module.css';

/** What waits to be done at the left, numbers at the right; below each other on a phone. Each waits for itself only. */
export function TwoColumns({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <div className={classes.page}>
      <Suspense fallback={<Skeleton rows={8} height={34} />}>
        <div>{left}</div>
      </Suspense>
      <Suspense fallback={<Skeleton rows={10} height={28} />}>
        <div>{right}</div>
      </Suspense>
    </div>
  );
}
