import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { PLAN_AMENDMENT_LABELS } from '../../lib/labels/plan.ts';
import { AmendedFacts } from './amended-facts.tsx';
import classes from './plan.module.css';
import { QUARTERS } from './item-row.ts';
import type { AnnualPlanDetailQuery } from './plan-record.generated.ts';

type Amendment = NonNullable<AnnualPlanDetailQuery['annualPlan']>['amendments'][number];
const told = ({ title, quarter }: Amendment['after']): string => `${title.text} (${QUARTERS[quarter - 1]})`;

/** What was changed since the approval: what stood there stays readable. */
export function PlanAmendments({ amendments }: { amendments: readonly Amendment[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return (
    <section className={classes.section} aria-label={t`Amendments`}>
      <h2>
        <Trans>Amendments</Trans>
      </h2>
      <ul className={classes.list}>
        {amendments.map(
          ({ id, number, kind, amendedOn, reason, documentNumber, recordedBy, before, after }) => (
            <li key={id}>
              {format.day(amendedOn)} · {number}. {i18n._(PLAN_AMENDMENT_LABELS[kind])}:{' '}
              {before && kind === 'CHANGED' ? <AmendedFacts before={before} after={after} /> : told(after)}
              <small>{[reason, documentNumber, recordedBy].filter(Boolean).join(' · ')}</small>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
