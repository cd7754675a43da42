import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
import { useChoices } from '../../ui/use-choices.ts';
import { PlanItemChoicesDocument, type PlanItemChoicesQuery } from './training-event-form.generated.ts';
import { planItemChoice } from './training-event-values.ts';

interface Props {
  id: string;
  label: string;
  description: string;
  error: string | undefined;
  inDialog?: boolean;
  /** Whose plan. */
  courtId: string | undefined;
  /** For which it was made; empty while the event has no day. */
  year: number | undefined;
  value: Choice | null;
  onChange: (item: Choice | null) => void;
}

const itemsOf = ({ annualPlanItems }: PlanItemChoicesQuery): Choice[] =>
  annualPlanItems.nodes.map(planItemChoice);

/** An item of the approved plan of a court for a year, still standing in it. */
export function PlanItemPicker({ courtId, year, ...rest }: Props) {
  const choices = useChoices(PlanItemChoicesDocument, itemsOf, {
    courtIds: courtId === undefined ? [] : [courtId],
    year: year ?? null,
    standing: true,
  });
  return <ChoiceSelect {...rest} {...choices} />;
}
