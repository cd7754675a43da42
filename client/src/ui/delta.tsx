import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format/use-format.ts';
import classes from './figure.module.css';

/** The difference to the year before: a shape and a number, in words for a screen reader. */
export function Delta({ now, before }: { now: number; before: number }) {
  const { t } = useLingui();
  const format = useFormat();
  const by = format.number(Math.abs(now - before));
  const was = format.number(before);
  const [mark, words] =
    now > before
      ? ['▲', t`${by} more than ${was} a year before`]
      : now < before
        ? ['▼', t`${by} less than ${was} a year before`]
        : ['=', t`The same as a year before`];
  return (
    <span className={classes.delta} title={words}>
      <span aria-hidden>
        {mark} {now === before ? '' : by}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
