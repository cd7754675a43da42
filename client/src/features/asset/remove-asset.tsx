import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { DayField } from '../../ui/day-field.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { startDay } from '../../ui/form/start-day.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import {
  EditAssetDocument,
  RemoveAssetDocument,
  type AssetRecordFragment,
} from './asset-record.generated.ts';
import { assetInput } from './asset-input.ts';

/** The day from which it stands there no more; ten seconds to take that back. */
export function RemoveAsset({ asset, onClose }: { asset: AssetRecordFragment; onClose: () => void }) {
  const { t } = useLingui();
  const missing = useMissing();
  const [remove] = useMutation(RemoveAssetDocument);
  const [edit] = useMutation(EditAssetDocument);
  const { step } = useStep();
  const putBack = (version: number) => {
    const input = { ...assetInput(asset), removedOn: null, id: asset.id, version };
    void step(
      async () => (await edit({ variables: { input } })).data?.result,
      () => toast(t`The equipment is back in its place.`),
    );
  };
  const form = useServerForm({
    draftKey: `asset.remove.${asset.id}`,
    initial: { removedOn: startDay() },
    version: asset.version,
    save: async ({ removedOn }, version) => {
      if (removedOn === null) return missing({ removedOn });
      return (
        await remove({ variables: { input: { id: asset.id, version: version ?? asset.version, removedOn } } })
      ).data?.result;
    },
    onSaved: ({ version }) => {
      onClose();
      toast(t`The equipment is taken away.`, () => putBack(version));
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Take the equipment away`}
      submitLabel={t`Take away`}
      labels={{ removedOn: t`Taken away` }}
      onClose={onClose}
    >
      <DayField
        {...form.value('removedOn')}
        label={t`Taken away`}
        description={t`The first day on which it stands there no more`}
        required
        inDialog
      />
    </ServerDialog>
  );
}
