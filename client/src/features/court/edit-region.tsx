import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RegionForm } from './region-form.tsx';
import { RegionDetailDocument } from './region-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/regions">
    <Trans>Regions</Trans>
  </Link>
);

export function NewRegion(props: Props) {
  const { t } = useLingui();
  if (!useMay('administration')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New region`} above={<Above />} />
      <RegionForm {...props} region={null} />
    </>
  );
}

export function EditRegion({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(RegionDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.region} reload={async () => (await refetch()).data?.region}>
      {(region, onReload) => (
        <>
          <PageHeader title={region.name.text} above={<Above />} />
          <RegionForm {...props} region={region} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
