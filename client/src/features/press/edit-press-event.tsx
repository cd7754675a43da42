import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { PressEventForm } from './press-event-form.tsx';
import { PressEventToEditDocument } from './press-event-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/press-events">
    <Trans>Press events</Trans>
  </Link>
);

export function NewPressEvent(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('press')} title={t`New press event`} above={<Above />}>
      <PressEventForm {...props} event={null} />
    </NewForm>
  );
}

export function EditPressEvent({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={PressEventToEditDocument}
      id={id}
      recordOf={({ pressEvent }) => pressEvent}
      may={useMay('press')}
      title={({ title }) => title.text}
      above={<Above />}
    >
      {(event, onReload, reread) => (
        <PressEventForm {...props} event={event} onReload={onReload} reread={reread} />
      )}
    </EditForm>
  );
}
