import { languagesOf } from '../../ui/form/localized-input.ts';
import type { EventOfItemQuery } from './training-event-form.generated.ts';
import { planItemChoice, type TrainingEventValues } from './training-event-values.ts';

/**
 * What a plan says of an event that is to be: nothing where there is no such item.
 *
 * @param today The event begins then, when that lies in the item's quarter; else on the quarter's first day.
 */
export function givenBy(
  plan: EventOfItemQuery['annualPlan'],
  itemId: string,
  today: string,
): Partial<TrainingEventValues> {
  const item = plan?.items.find(({ id }) => id === itemId);
  if (!plan || !item) return {};
  const month = (offset: number) => String(item.quarter * 3 - 2 + offset).padStart(2, '0');
  const [first, last] = [`${plan.year}-${month(0)}-01`, `${plan.year}-${month(2)}-31`];
  return {
    title: languagesOf(item.title),
    kind: item.kind,
    startsOn: today >= first && today <= last ? today : first,
    hostCourts: { lead: { id: plan.court.id, name: plan.court.name.text }, coHosts: [] },
    programmeId: item.programme?.id ?? null,
    audience: languagesOf(item.audience),
    capacity: item.headCount === null ? '' : String(item.headCount),
    planItem: planItemChoice(item),
  };
}
