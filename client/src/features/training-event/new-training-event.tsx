import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { today } from '../../lib/parse-day.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { toast } from '../../ui/toast.tsx';
import { TrainingEventFields } from './training-event-fields.tsx';
import { CreateTrainingEventDocument } from './training-event-form.generated.ts';
import { inputOf, requiredOf, type TrainingEventValues } from './training-event-values.ts';
import { useTrainingEventLabels } from './use-training-event-labels.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

/** Begins with the own court and today. */
export function NewTrainingEvent({ onCancel, onSaved }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const { homeCourt } = useViewer();
  const [state, setState] = useState<EventState>('SCHEDULED');
  const [create] = useMutation(CreateTrainingEventDocument);
  const initial: TrainingEventValues = {
    title: {},
    kind: 'SEMINAR',
    startsOn: today(),
    endsOn: null,
    hosts: homeCourt ? [{ id: homeCourt.id, name: homeCourt.name.text }] : [],
    programmeId: null,
    partnerProjectId: null,
    audience: {},
    capacity: '',
    planReference: '',
    sessions: [],
  };
  const form = useServerForm({
    draftKey: 'training-event.new',
    initial,
    version: null,
    save: async (values) =>
      missing(requiredOf(values)) ??
      (await create({ variables: { input: { ...inputOf(values), state } } })).data?.result,
    onSaved: ({ id }) => {
      toast(t`The training event is saved.`);
      onSaved(id);
    },
  });
  return (
    <>
      <PageHeader
        title={t`New training event`}
        above={
          <Link to="/training">
            <Trans>Training events</Trans>
          </Link>
        }
      />
      <ServerForm form={form} submitLabel={t`Save`} onCancel={onCancel} labels={useTrainingEventLabels()}>
        <NativeSelect
          id={form.idOf('state')}
          label={t`State`}
          error={form.errorAt('state')}
          value={state}
          onChange={({ target }) => setState(target.value as EventState)}
          data={[
            { value: 'SCHEDULED', label: t`On the schedule` },
            { value: 'DRAFT', label: t`Draft, for my court only` },
            { value: 'HELD', label: t`It was held already` },
          ]}
        />
        <TrainingEventFields form={form} />
      </ServerForm>
    </>
  );
}
