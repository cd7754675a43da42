import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
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
  if (!useMay('assets')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New equipment`} above={<Above />} />
      <AssetForm {...props} asset={null} />
    </>
  );
}

export function EditAsset({ id, ...props }: Props & { id: string }) {
  const { i18n } = useLingui();
  const { data, refetch } = useSuspenseQuery(AssetDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.asset} reload={async () => (await refetch()).data?.asset}>
      {(asset, onReload) => (
        <>
          <PageHeader title={i18n._(ASSET_KIND_LABELS[asset.kind])} above={<Above />} />
          <AssetForm {...props} asset={asset} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
