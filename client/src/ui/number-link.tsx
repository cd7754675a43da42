import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format/use-format.ts';
import classes from './figure.module.css';

interface Props {
  value: number;
  /** Given as "about" at its source: keeps its ≈. */
  approximate?: boolean;
  /** What is counted, for who cannot see the row and the column. */
  label: string;
  onExplain: () => void;
}

/** A figure as a quiet link that opens its explanation. */
export function NumberLink({ value, approximate = false, label, onExplain }: Props) {
  const format = useFormat();
  const { t } = useLingui();
  const shown = `${approximate ? '≈\u00a0' : ''}${format.number(value)}`;
  return (
    <button
      type="button"
      className={classes.number}
      aria-label={t`${label}: ${shown}. How it was counted`}
      onClick={onExplain}
    >
      {shown}
    </button>
  );
}
