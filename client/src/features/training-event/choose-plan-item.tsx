import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { PlanItemPicker } from './plan-item-picker.tsx';
import { planItemChoice } from './training-event-values.ts';
import { ChoosePlanItemDocument } from './training-event-facts.generated.ts';

interface Props {
  event: { id: string; startsOn: string };
  choice: {
    court: { id: string; name: { text: string } };
    item: { id: string; number: number; title: { text: string } } | undefined;
  };
  onClose: () => void;
}

/** Says for one court which item of its plan the event fulfils; a co-host may, and after the event was held too. */
export function ChoosePlanItem({ event, choice: { court, item }, onClose }: Props) {
  const { t } = useLingui();
  const [choose] = useMutation(ChoosePlanItemDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { planItem: item ? planItemChoice(item) : null },
    version: null,
    save: async ({ planItem }) => {
      const input = { eventId: event.id, courtId: court.id, itemId: planItem?.id ?? null };
      return (await choose({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`The item of the plan is recorded.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={court.name.text}
      submitLabel={t`Save`}
      labels={{ itemId: t`Item of the annual plan` }}
      onClose={onClose}
    >
      <PlanItemPicker
        {...form.value('planItem')}
        id={form.idOf('itemId')}
        error={form.errorAt('itemId')}
        label={t`Item of the annual plan`}
        description={t`Of the approved plan of the court for the year of the event; empty: outside the plan.`}
        courtId={court.id}
        year={Number(event.startsOn.slice(0, 4))}
        inDialog
      />
    </ServerDialog>
  );
}
