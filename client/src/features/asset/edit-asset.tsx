import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { AssetForm } from './asset-form.tsx';
import { AssetDetailDocument } from './asset-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/assets">
    <Trans>Equipment</Trans>
  </Link>
);

export function NewAsset(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('assets')} title={t`New equipment`} above={<Above />}>
      <AssetForm {...props} asset={null} />
    </NewForm>
  );
}

export function EditAsset({ id, ...props }: Props & { id: string }) {
  const { i18n } = useLingui();
  return (
    <EditForm
      document={AssetDetailDocument}
      id={id}
      recordOf={({ asset }) => asset}
      may={useMay('assets')}
      title={({ kind }) => i18n._(ASSET_KIND_LABELS[kind])}
      above={<Above />}
    >
      {(asset, onReload) => <AssetForm {...props} asset={asset} onReload={onReload} />}
    </EditForm>
  );
}
