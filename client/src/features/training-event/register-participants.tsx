import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { REGISTRATION_STATES, type RegistrationState } from '@bitim/schema/vocabulary/event';
import { PersonsPicker } from '../../kernel/person-picker.tsx';
import { REGISTRATION_STATE_LABELS } from '../../lib/labels/session.ts';
import type { Choice } from '../../ui/choice-select.tsx';
import { useClashComment } from '../../kernel/clash-comment/use-clash-comment.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { RegisterParticipantsDocument } from './training-event-people-actions.generated.ts';

interface Props {
  event: { id: string; version: number };
  onDone: () => void;
}

const NOBODY: { persons: Choice[]; state: RegistrationState } = { persons: [], state: 'REGISTERED' };

export function RegisterParticipants({ event, onDone }: Props) {
  const { t, i18n } = useLingui();
  const [register] = useMutation(RegisterParticipantsDocument);
  const { withComment, dialog } = useClashComment();
  const form = useServerForm({
    draftKey: `training-event.register.${event.id}`,
    initial: NOBODY,
    version: event.version,
    save: async ({ persons, state }, version) => {
      const input = {
        id: event.id,
        version: version ?? event.version,
        personIds: persons.map(({ id }) => id),
        state,
      };
      return withComment(
        async (clashComment) =>
          (await register({ variables: { input: { ...input, clashComment } } })).data?.result,
      );
    },
    onSaved: () => {
      onDone();
      toast(t`The participants are registered.`);
    },
  });
  return (
    <>
      <ServerForm
        form={form}
        submitLabel={t`Register`}
        onCancel={onDone}
        labels={{ personIds: t`Persons`, state: t`Registration` }}
      >
        <PersonsPicker
          id={form.idOf('personIds')}
          label={t`Persons`}
          value={form.values.persons}
          onChange={(persons) => form.set('persons', persons)}
          error={form.errorAt('personIds')}
        />
        <NativeSelect
          {...form.text('state')}
          label={t`Registration`}
          data={REGISTRATION_STATES.map((value) => ({
            value,
            label: i18n._(REGISTRATION_STATE_LABELS[value]),
          }))}
        />
      </ServerForm>
      {dialog}
    </>
  );
}
