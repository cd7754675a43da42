import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Choice } from '../../ui/choice-select.tsx';
import { SHOWN_HOSTS } from '../../kernel/hosts.ts';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { useMissing } from '../../ui/form/use-missing.ts';
import { toast } from '../../ui/toast.tsx';
import { SeriesChangeReport, type SeriesChange } from './series-change.tsx';
import { SeriesScopeField } from './series-scope-field.tsx';
import { TrainingEventChanged } from './training-event-changed.tsx';
import { TrainingEventFields } from './training-event-fields.tsx';
import {
  EditTrainingEventDocument,
  EditTrainingSeriesDocument,
  TrainingEventToEditDocument,
  type TrainingEventToEditQuery,
} from './training-event-form.generated.ts';
import { inputOf, requiredOf, valuesOf } from './training-event-values.ts';
import { useShownSessions } from './use-shown-sessions.ts';
import { useTrainingEventLabels } from './use-training-event-labels.ts';

interface Props {
  id: string;
  onCancel: () => void;
  onSaved: () => void;
}

export function EditTrainingEvent({ id, ...props }: Props) {
  const { t } = useLingui();
  return (
    <EditForm
      document={TrainingEventToEditDocument}
      id={id}
      recordOf={({ trainingEvent }) => trainingEvent}
      may={useMay('training')}
      title={({ title: { text: title } }) => t`Edit: ${title}`}
      above={
        <Link to="/training">
          <Trans>Training events</Trans>
        </Link>
      }
    >
      {(event, onReload, reread) => <Editing {...props} event={event} onReload={onReload} reread={reread} />}
    </EditForm>
  );
}

type EditedEvent = NonNullable<TrainingEventToEditQuery['trainingEvent']>;

interface EditingProps extends Omit<Props, 'id'> {
  event: EditedEvent;
  onReload: () => void;
  reread: () => Promise<EditedEvent | null>;
}

function Editing({ event, onCancel, onSaved, onReload, reread }: EditingProps) {
  const { t } = useLingui();
  const missing = useMissing();
  const [edit] = useMutation(EditTrainingEventDocument);
  const [editSeries] = useMutation(EditTrainingSeriesDocument);
  const [change, setChange] = useState<SeriesChange>();
  const form = useServerForm({
    draftKey: `training-event.edit.${event.id}`,
    initial: valuesOf(event),
    version: event.version,
    save: async (values, version) => {
      const input = { ...inputOf(values), id: event.id, version: version ?? event.version };
      const { scope } = values;
      return (
        missing(requiredOf(values)) ??
        (scope === 'ONE'
          ? (await edit({ variables: { input } })).data?.result
          : (await editSeries({ variables: { input: { ...input, scope } } })).data?.result)
      );
    },
    reread: async () => {
      const fresh = await reread();
      return fresh && { values: valuesOf(fresh), version: fresh.version };
    },
    onSaved: (done) => {
      const ofSeries = done.__typename === 'TrainingSeriesChange' ? done : null;
      if (ofSeries && ofSeries.left.length > 0) return setChange(ofSeries);
      const changed = ofSeries?.changed ?? 1;
      toast(
        ofSeries === null ? t`The changes are saved.` : t`The changes are saved. Events changed: ${changed}.`,
      );
      onSaved();
    },
  });
  const labels = useTrainingEventLabels();
  const shown = {
    ...useShownValues({ kind: TRAINING_EVENT_KIND_LABELS }),
    ...useShownSessions(),
    planItem: (item: string) => (JSON.parse(item) as Choice).name,
    ...SHOWN_HOSTS,
  };
  const summary = event.series?.summary ?? '';
  if (change) return <SeriesChangeReport change={change} onDone={onSaved} />;
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      onReload={() => (form.discard(), onReload())}
      labels={labels}
      shown={shown}
    >
      <TrainingEventChanged id={event.id} version={event.version} onReload={form.dirty ? null : onReload} />
      <TrainingEventFields form={form} eventId={event.id} />
      {event.series && event.series.occurrences.length > 1 && (
        <SeriesScopeField
          {...form.value('scope')}
          label={t`What is changed`}
          description={t`${summary}. Only drafts and scheduled events change, and only in what was not edited for themselves.`}
        />
      )}
    </ServerForm>
  );
}
