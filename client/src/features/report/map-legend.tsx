import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './region-map.module.css';

/** Which shade stands for which numbers. */
export function MapLegend({ steps, unknown }: { steps: readonly number[]; unknown: boolean }) {
  const format = useFormat();
  return (
    <ul className={classes.legend}>
      <li>
        <i data-step="0" />0
      </li>
      {steps.map((end, index) => {
        const from = (steps[index - 1] ?? 0) + 1;
        return (
          <li key={end}>
            <i data-step={index + 1} />
            {from === end ? format.number(end) : `${format.number(from)}–${format.number(end)}`}
          </li>
        );
      })}
      {unknown && (
        <li>
          <i data-step="none" />
          <Trans>not reported</Trans>
        </li>
      )}
    </ul>
  );
}
