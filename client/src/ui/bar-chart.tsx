import type { CSSProperties } from 'react';
import classes from './bar-chart.module.css';

/** The plot is higher than its highest bar, whose number stands above it. */
const ROOM_FOR_NUMBERS = 1.1;

export interface Bar {
  key: string;
  /** Below the bar, short. */
  name: string;
  /** Null: there is no number, and `shown` says so. */
  value: number | null;
  /** What is printed above the bar. */
  shown: string;
  /** The value it is compared with; null where there is none. */
  before: number | null;
}

interface Props {
  bars: readonly Bar[];
  /** The whole chart in a sentence, for who cannot see it; the numbers themselves stand in a table elsewhere. */
  label: string;
  /** What the bars are, and what the dashes are. */
  keys: { now: string; before: string };
}

/** Bars from zero, each with its number; a dash marks the value that it is compared with. */
export function BarChart({ bars, label, keys }: Props) {
  const top =
    Math.max(1, ...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0])) * ROOM_FOR_NUMBERS;
  const share = (value: number) => `${(value / top) * 100}%`;
  const compared = bars.some(({ before }) => before !== null && before > 0);
  const long = bars.some(({ shown }) => shown.length > 4);
  return (
    <figure className={classes.chart} style={{ '--bars': bars.length } as CSSProperties}>
      <div role="img" aria-label={label}>
        <div className={classes.plot} data-long={long || undefined}>
          {bars.map(({ key, value, shown, before }) => (
            <div key={key} className={classes.place}>
              <span className={classes.value} style={{ bottom: share(value ?? 0) }}>
                {shown}
              </span>
              <div className={classes.bar} style={{ height: share(value ?? 0) }} />
              {before !== null && before > 0 && (
                <span className={classes.before} style={{ bottom: share(before) }} />
              )}
            </div>
          ))}
        </div>
        <div className={classes.names}>
          {bars.map(({ key, name }) => (
            <span key={key}>{name}</span>
          ))}
        </div>
      </div>
      {compared && (
        <figcaption className={classes.key}>
          <span>
            <i className={classes.now} />
            {keys.now}
          </span>
          <span>
            <i className={classes.tick} />
            {keys.before}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
