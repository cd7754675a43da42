import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { DeleteAssetDocument, type AssetRecordFragment } from './asset-record.generated.ts';
import { RemoveAsset } from './remove-asset.tsx';

interface Props {
  asset: AssetRecordFragment;
  onEdit: () => void;
  onDeleted: () => void;
}

export function AssetActions({ asset, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'REMOVE' | 'DELETE'>();
  const [remove] = useMutation(DeleteAssetDocument);
  const onClose = () => setAsking(undefined);
  return (
    <>
      <ActionBar
        allowed={asset.allowedActions}
        offered={['EDIT', 'REMOVE', 'DELETE']}
        onAction={(action) => (action === 'EDIT' ? onEdit() : setAsking(action))}
      />
      {asking === 'REMOVE' && <RemoveAsset asset={asset} onClose={onClose} />}
      {asking === 'DELETE' && (
        <DeleteDialog
          name="asset"
          record={asset}
          title={t`Delete this equipment?`}
          done={t`The equipment was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={onClose}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>
              What stood there and is gone is better taken away with its day: the periods before keep it.
              Deleting is for mistakes.
            </Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
