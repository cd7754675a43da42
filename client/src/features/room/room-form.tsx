import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { wholeInput } from '../../lib/whole-input.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import { CreateRoomDocument, EditRoomDocument, type RoomRecordFragment } from './room-record.generated.ts';

interface Props {
  /** Null for a new one. */
  room: RoomRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function RoomForm({ room, onCancel, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const [create] = useMutation(CreateRoomDocument);
  const [edit] = useMutation(EditRoomDocument);
  const court = room?.court ?? homeCourt;
  const form = useServerForm({
    draftKey: `room.${room?.id ?? 'new'}`,
    version: room?.version ?? null,
    initial: {
      name: languagesOf(room?.name),
      court: court ? { id: court.id, name: court.name.text } : null,
      location: room?.location ?? '',
      capacity: room?.capacity?.toString() ?? '',
      retiredOn: room?.retiredOn ?? null,
    },
    save: async ({ court: chosen, name, location, capacity, retiredOn }, version, once) => {
      const fields = {
        name: requiredLocalizedInput(name),
        courtId: chosen?.id ?? '',
        location: location.trim() || null,
        capacity: wholeInput(capacity),
      };
      if (!room || version === null)
        return (await create({ variables: { input: fields }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...fields, retiredOn, id: room.id, version } } })).data
        ?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The room is saved.`);
    },
  });
  const labels = {
    name: t`Name`,
    courtId: t`Court`,
    location: t`Floor, address`,
    capacity: t`Seats`,
    retiredOn: t`Out of use from`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <LocalizedField
        {...form.value('name')}
        label={labels.name}
        description={t`As it stands on the door. One language is enough.`}
        errorOf={(locale) => form.errorAt(`name.${locale}`)}
        required
      />
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={labels.courtId}
        mine
        required
      />
      <TextInput {...form.text('location')} label={labels.location} />
      <WholeField {...form.value('capacity')} label={labels.capacity} />
      {room && (
        <DayField
          {...form.value('retiredOn')}
          label={labels.retiredOn}
          description={t`The first day on which no session can be held in it any more; empty while it is in use`}
        />
      )}
    </ServerForm>
  );
}
