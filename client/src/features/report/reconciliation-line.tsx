import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './report.module.css';

interface Props {
  /** `shared` is what shared records stand for more than once: 0 or below. */
  reconciliation: { sumOfCourts: number; shared: number; total: number };
  /** What is counted, where the line does not stand below it. */
  about?: string;
}

/** Why the courts' own numbers add up to more than the whole: a shared event stands at each of its courts. */
export function ReconciliationLine({ reconciliation, about }: Props) {
  const format = useFormat();
  const sum = format.number(reconciliation.sumOfCourts);
  const shared = format.number(Math.abs(reconciliation.shared));
  const total = format.number(reconciliation.total);
  return (
    <p className={classes.note}>
      {about !== undefined && `${about}. `}
      <Trans>
        Sum of the courts {sum} − shared {shared} = {total}
      </Trans>
    </p>
  );
}
