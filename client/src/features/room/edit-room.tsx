import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { RoomForm } from './room-form.tsx';
import { RoomDetailDocument } from './room-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/rooms">
    <Trans>Rooms</Trans>
  </Link>
);

export function NewRoom(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('training')} title={t`New room`} above={<Above />}>
      <RoomForm {...props} room={null} />
    </NewForm>
  );
}

export function EditRoom({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={RoomDetailDocument}
      id={id}
      recordOf={({ room }) => room}
      may={useMay('training')}
      title={({ name }) => name.text}
      above={<Above />}
    >
      {(room, onReload) => <RoomForm {...props} room={room} onReload={onReload} />}
    </EditForm>
  );
}
