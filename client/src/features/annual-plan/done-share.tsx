import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { Dash } from '../../ui/dash.tsx';
import classes from './plan.module.css';

/** Per cent done with its numerator and denominator, and a bar that says the same. */
export function DoneShare({ done, items }: { done: number; items: number }) {
  const { t } = useLingui();
  const format = useFormat();
  if (items === 0) return <Dash reason={t`There is no item to be done`} />;
  const share = format.percent(done / items, 0);
  const [of, all] = [format.number(done), format.number(items)];
  return (
    <span className={classes.share}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${(done / items) * 100}%` }} />
      </span>
      <span className="tabular">{t`${share} (${of} of ${all})`}</span>
    </span>
  );
}
