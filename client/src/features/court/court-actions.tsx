import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { useMay } from '../../lib/use-may.ts';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { DeleteCourtDocument, type CourtRecordFragment } from './court-record.generated.ts';
import { SuccessionDialog } from './succession-dialog.tsx';

interface Props {
  court: CourtRecordFragment;
  onEdit: () => void;
  onDeleted: () => void;
}

export function CourtActions({ court, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'SUCCESSION' | 'DELETE'>();
  const [remove] = useMutation(DeleteCourtDocument);
  const may = useMay('administration');
  const onClose = () => setAsking(undefined);
  return (
    <>
      {may && (
        <Button variant="default" onClick={() => setAsking('SUCCESSION')}>
          <Trans>Record a succession</Trans>
        </Button>
      )}
      <ActionBar
        allowed={court.allowedActions}
        offered={['EDIT', 'DELETE']}
        onAction={(action) => (action === 'EDIT' ? onEdit() : setAsking('DELETE'))}
      />
      {asking === 'SUCCESSION' && <SuccessionDialog court={court} onClose={onClose} />}
      {asking === 'DELETE' && (
        <DeleteDialog
          name="court"
          record={court}
          title={t`Delete the court?`}
          done={t`The court was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={onClose}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>
              A court that was closed or renamed gets its last day or a successor: its records stay. Deleting
              is for mistakes.
            </Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
