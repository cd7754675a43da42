import { useLingui } from '@lingui/react/macro';
import classes from './skeletons.module.css';

/** Grey shapes of what is coming. They show after 150 ms, so that a quick answer does not flicker. */
export function Skeleton({ rows = 1, height = 18 }: { rows?: number; height?: number }) {
  const { t } = useLingui();
  return (
    <div className={classes.stack} role="status" aria-label={t`Loading…`}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.bone} style={{ height }} />
      ))}
    </div>
  );
}

export function TableSkeleton({ rows = 12 }: { rows?: number }) {
  return <Skeleton rows={rows} height={33} />;
}

export function PageSkeleton() {
  return (
    <>
      <div className={classes.heading} />
      <TableSkeleton />
    </>
  );
}
