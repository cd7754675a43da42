import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { DeleteRoomDocument, type RoomRecordFragment } from './room-record.generated.ts';

interface Props {
  room: RoomRecordFragment;
  onEdit: () => void;
  onDeleted: () => void;
}

export function RoomActions({ room, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [remove] = useMutation(DeleteRoomDocument);
  return (
    <>
      <ActionBar
        allowed={room.allowedActions}
        offered={['EDIT', 'DELETE']}
        onAction={(action) => (action === 'EDIT' ? onEdit() : setAsking(true))}
      />
      {asking && (
        <DeleteDialog
          name="room"
          record={room}
          title={t`Delete this room?`}
          done={t`The room was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setAsking(false)}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>
              A room in which sessions were held goes out of use with its day instead. Deleting is for
              mistakes.
            </Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
