import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { useViewer } from '../../lib/viewer.ts';
import type { Choice } from '../../ui/choice-select.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { CreateTrainingTemplateDocument } from './training-templates.generated.ts';

interface Props {
  event: {
    id: string;
    title: { text: string };
    hosts: readonly { lead: boolean; court: { id: string; name: { text: string } } }[];
    allowedActions: readonly string[];
  };
  onClose: () => void;
}

/** Asks under which name, and for which court. The own event's lead court keeps it; another's is kept by the own court. */
export function SaveAsTemplate({ event, onClose }: Props) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const missing = useMissing();
  const [create] = useMutation(CreateTrainingTemplateDocument);
  const led = event.hosts.find(({ lead }) => lead)?.court ?? null;
  const court = event.allowedActions.length > 0 ? led : homeCourt;
  const initial: { name: string; court: Choice | null } = {
    name: event.title.text.slice(0, 200),
    court: court && { id: court.id, name: court.name.text },
  };
  const form = useServerForm({
    draftKey: null,
    initial,
    version: null,
    save: async ({ name, court: chosen }, _version, once) =>
      missing({ name: name.trim(), courtId: chosen?.id }) ??
      (
        await create({
          variables: { input: { eventId: event.id, courtId: chosen?.id ?? '', name } },
          ...once,
        })
      ).data?.result,
    onSaved: ({ name }) => {
      onClose();
      toast(t`The template “${name}” is saved.`);
    },
  });
  const labels = { name: t`Name of the template`, courtId: t`Court that keeps it` };
  return (
    <ServerDialog
      form={form}
      title={t`Save as a template`}
      submitLabel={t`Save the template`}
      labels={labels}
      onClose={onClose}
    >
      <TextInput
        {...form.text('name')}
        label={labels.name}
        description={t`Kept are titles, programme, hours, places and trainers; not the days, the list, or who came.`}
        required
      />
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={labels.courtId}
        mine
        required
        inDialog
      />
    </ServerDialog>
  );
}
