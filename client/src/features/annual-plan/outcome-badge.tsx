import { useLingui } from '@lingui/react/macro';
import type { PlanOutcome } from '@bitim/schema/vocabulary/plan';
import { useFormat } from '../../lib/format/use-format.ts';
import { PLAN_OUTCOME_LABELS } from '../../lib/labels/plan.ts';
import { Badge, type BadgeShape } from '../../ui/badge.tsx';
import classes from './plan.module.css';

/** Done is filled with a tick, late without it, what is to come is outlined, what will not be is struck through. */
const SHAPES: Record<PlanOutcome, BadgeShape> = {
  NOT_BEGUN: 'dashed',
  PLANNED: 'outlined',
  HELD: 'checked',
  HELD_EARLY: 'checked',
  HELD_LATE: 'filled',
  POSTPONED: 'warning',
  CANCELLED: 'struck',
  WITHDRAWN: 'struck',
};

interface Became {
  outcome: PlanOutcome;
  on: string | null;
  reason: string | null;
  overdue: boolean;
}

/** What became of an item: the word, its day, whether it is overdue, and why. */
export function OutcomeBadge({ became: { outcome, on, reason, overdue } }: { became: Became }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return (
    <span className={classes.outcome}>
      <Badge shape={SHAPES[outcome]}>{i18n._(PLAN_OUTCOME_LABELS[outcome])}</Badge>
      {on && <span className="tabular">{format.day(on)}</span>}
      {overdue && <Badge shape="warning">{t`! overdue`}</Badge>}
      {reason && <small>{reason}</small>}
    </span>
  );
}
