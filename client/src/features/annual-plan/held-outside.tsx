import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import classes from './plan.module.css';
import type { AnnualPlanDetailQuery } from './plan-record.generated.ts';

type Plan = NonNullable<AnnualPlanDetailQuery['annualPlan']>;

/** What counts at the court in the year and was not planned; with the sum that the report has. */
export function HeldOutside({
  events,
  counts,
}: {
  events: Plan['heldOutside'];
  counts: Plan['reconciliation'];
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const all = format.number(counts.trainingEvents);
  const under = format.number(counts.trainingEventsUnderPlan);
  const outside = format.number(counts.trainingEvents - counts.trainingEventsUnderPlan);
  const partner = format.number(counts.partnerSessions);
  return (
    <section className={classes.section} aria-label={t`Held outside the plan`}>
      <h2>
        <Trans>Held outside the plan</Trans>
      </h2>
      <p>
        <Trans>
          Training events that count: {all} = {under} under the plan + {outside} outside it, as in the report.
        </Trans>{' '}
        {counts.partnerSessions > 0 && <Trans>Beside them partner sessions: {partner}.</Trans>}
      </p>
      <ul className={classes.list}>
        {events.map(({ id, title, kind, startsOn, partnerSession }) => (
          <li key={id}>
            <Link to="/training/$id" params={{ id }}>
              {title.text}
            </Link>
            <small>
              {format.day(startsOn)} · {i18n._(TRAINING_EVENT_KIND_LABELS[kind])}
              {partnerSession && ` · ${t`partner session`}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
