import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { toast } from '../../ui/toast.tsx';
import { TrainingEventFields } from './training-event-fields.tsx';
import { EditTrainingEventDocument, TrainingEventToEditDocument, type TrainingEventToEditQuery } from './training-event-form.generated.ts';
import { inputOf, valuesOf } from './training-event-values.ts';
import { useTrainingEventLabels } from './use-training-event-labels.ts';

interface Props {
  id: string;
  onCancel: () => void;
  onSaved: () => void;
}

export function EditTrainingEvent({ id, onCancel, onSaved }: Props) {
  const { data, refetch } = useSuspenseQuery(TrainingEventToEditDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const event = data.trainingEvent;
  if (!event) return <NotFound />;
  return <Editing key={event.version} event={event} onCancel={onCancel} onSaved={onSaved} onReload={() => void refetch()} />;
}

interface EditingProps extends Omit<Props, 'id'> {
  event: NonNullable<TrainingEventToEditQuery['trainingEvent']>;
  onReload: () => void;
}

/** One version of the event; a newer one begins anew. */
function Editing({ event, onCancel, onSaved, onReload }: EditingProps) {
  const { t } = useLingui();
  const [edit] = useMutation(EditTrainingEventDocument);
  const form = useServerForm({
    draftKey: `training-event.edit.${event.id}`,
    initial: valuesOf(event),
    version: event.version,
    save: async (values, version) => {
      const input = { ...inputOf(values), id: event.id, version: version ?? event.version };
      return (await edit({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      toast(t`The changes are saved.`);
      onSaved();
    },
  });
  const title = event.title.text;
  return (
    <>
      <PageHeader title={t`Edit: ${title}`} above={<Link to="/training"><Trans>Training events</Trans></Link>} />
      <ServerForm form={form} submitLabel={t`Save`} onCancel={onCancel} onReload={() => (form.discard(), onReload())} labels={useTrainingEventLabels()}>
        <TrainingEventFields form={form} />
      </ServerForm>
    </>
  );
}
