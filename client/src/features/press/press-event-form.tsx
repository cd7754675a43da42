import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { PRESS_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { SHOWN_HOSTS } from '../../kernel/hosts.ts';
import { HostsField } from '../../kernel/hosts-field.tsx';
import { NewEventState } from '../../kernel/new-event-state.tsx';
import { ProgrammePicker } from '../../kernel/short-lists.tsx';
import { PRESS_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { zoneChoices } from '../../lib/labels/time-zone.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { TimeField } from '../../ui/time-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { PressEventChanged } from './press-event-changed.tsx';
import { inputOf, requiredOf, valuesOf } from './press-event-values.ts';
import {
  CreatePressEventDocument,
  EditPressEventDocument,
  type PressEventRecordFragment,
} from './press-event-record.generated.ts';
import classes from './press.module.css';

interface Props {
  /** Null for a new one. */
  event: PressEventRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
  reread?: () => Promise<PressEventRecordFragment | null>;
}

export function PressEventForm({ event, onCancel, onSaved, onReload, reread }: Props) {
  const { t, i18n } = useLingui();
  const { homeCourt } = useViewer();
  const missing = useMissing();
  const [create] = useMutation(CreatePressEventDocument);
  const [edit] = useMutation(EditPressEventDocument);
  const form = useServerForm({
    draftKey: `press-event.${event?.id ?? 'new'}`,
    version: event?.version ?? null,
    initial: valuesOf(event, homeCourt),
    save: async (values, version, once) => {
      const refused = missing(requiredOf(values));
      if (refused) return refused;
      const input = inputOf(values);
      if (!event || version === null)
        return (await create({ variables: { input: { ...input, state: values.state } }, ...once })).data
          ?.result;
      return (await edit({ variables: { input: { ...input, id: event.id, version } } })).data?.result;
    },
    reread: async () => {
      const fresh = (await reread?.()) ?? null;
      return fresh && { values: valuesOf(fresh, homeCourt), version: fresh.version };
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The press event is saved.`);
    },
  });
  const labels = {
    title: t`Topic`,
    kind: t`Kind`,
    state: t`State`,
    day: t`Day`,
    startsAt: t`Begins at`,
    startTime: t`Begins at`,
    endTime: t`Ends at`,
    endsAt: t`Ends at`,
    timeZone: t`Time zone of the venue`,
    place: t`Place`,
    hostCourtIds: t`Hosts`,
    hostCourts: t`Hosts`,
    hosts: t`Hosts`,
    programmeId: t`Programme`,
    programme: t`Programme`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={{ ...useShownValues({ kind: PRESS_EVENT_KIND_LABELS }), ...SHOWN_HOSTS }}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      {event && (
        <PressEventChanged
          id={event.id}
          version={event.version}
          onReload={form.dirty ? null : (onReload ?? null)}
        />
      )}
      {!event && <NewEventState {...form.text('state')} />}
      <LocalizedField
        {...form.value('title')}
        label={labels.title}
        errorOf={(locale) => form.errorAt(`title.${locale}`)}
        required
      />
      <NativeSelect
        {...form.text('kind')}
        label={labels.kind}
        data={PRESS_EVENT_KINDS.map((value) => ({ value, label: i18n._(PRESS_EVENT_KIND_LABELS[value]) }))}
      />
      <div className={classes.row}>
        <DayField
          {...form.value('day')}
          id={form.idOf('startsAt')}
          error={form.errorAt('startsAt')}
          label={labels.day}
          required
        />
        <TimeField {...form.value('startTime')} label={labels.startsAt} required />
        <TimeField
          {...form.value('endTime')}
          id={form.idOf('endsAt')}
          error={form.errorAt('endsAt')}
          label={labels.endsAt}
          required
        />
        <NativeSelect
          className={classes.zone}
          {...form.text('timeZone')}
          label={labels.timeZone}
          data={zoneChoices((label) => i18n._(label), form.values.timeZone, form.values.day ?? undefined)}
        />
      </div>
      <TextInput {...form.text('place')} label={labels.place} />
      <HostsField {...form.value('hostCourts')} idOf={form.idOf} errorAt={form.errorAt} />
      <ProgrammePicker {...form.value('programmeId')} label={labels.programmeId} none={t`No programme`} />
    </ServerForm>
  );
}
