import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { LEFT_OUT_LABELS } from '../../lib/labels/record.ts';
import { Facts } from '../../ui/facts.tsx';
import { PlanItemsOfEvent, usePlanChoices } from './plan-items-of-event.tsx';
import {
  TrainingEventFacts_EventFragmentDoc,
  type TrainingEventFacts_EventFragment,
} from './training-event-facts.generated.ts';

export function TrainingEventFacts({ event }: { event: FragmentType<TrainingEventFacts_EventFragment> }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: TrainingEventFacts_EventFragmentDoc, from: event });
  const lead = data.hosts.find(({ lead: leads }) => leads)?.court.name.text;
  const others = data.hosts.filter(({ lead: leads }) => !leads).map(({ court }) => court.name.text);
  const partner = data.partnerProject;
  const chosen = usePlanChoices(data);
  return (
    <Facts
      facts={[
        { term: t`Date`, value: format.dayRangeInWeek(data.startsOn, data.endsOn) },
        { term: t`Kind`, value: i18n._(TRAINING_EVENT_KIND_LABELS[data.kind]) },
        { term: t`Lead court`, value: lead },
        { term: t`Co-hosts`, value: others.length > 0 ? others.join('; ') : null },
        { term: t`Programme`, value: data.programme?.name.text },
        { term: t`Partner project`, value: partner && `${partner.partnerName.text}: ${partner.name.text}` },
        { term: t`Audience`, value: data.audience?.text },
        { term: t`Capacity, persons`, value: data.capacity === null ? null : format.number(data.capacity) },
        { term: t`Attended, persons`, value: format.number(data.attendanceCount) },
        { term: t`Person-days`, value: data.personDays === 0 ? null : format.number(data.personDays) },
        {
          term: t`Head count, persons`,
          value: data.headCount === null ? null : format.number(data.headCount),
        },
        {
          term: t`Item of the annual plan`,
          value: chosen.length === 0 ? null : <PlanItemsOfEvent event={data} chosen={chosen} />,
        },
        { term: t`Number in a plan kept elsewhere`, value: data.planReference },
        { term: t`Postponed to`, value: data.postponedTo && format.day(data.postponedTo) },
        { term: t`Reason`, value: data.stateReason },
        { term: t`Why the clash may stand`, value: data.clashComment },
        {
          term: t`In the report`,
          value: data.leftOut ? t`Does not count: ${i18n._(LEFT_OUT_LABELS[data.leftOut])}` : t`Counts`,
        },
        { term: t`Last change`, value: format.instant(data.updatedAt) },
      ]}
    />
  );
}
