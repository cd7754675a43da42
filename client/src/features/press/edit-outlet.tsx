import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { OutletForm } from './outlet-form.tsx';
import { OutletDetailDocument } from './outlet.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/outlets">
    <Trans>Outlets</Trans>
  </Link>
);

export function NewOutlet(props: Props) {
  const { t } = useLingui();
  if (!useMay('press')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New outlet`} above={<Above />} />
      <OutletForm {...props} outlet={null} />
    </>
  );
}

export function EditOutlet({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(OutletDetailDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <OpenedRecord record={data.outlet} reload={async () => (await refetch()).data?.outlet}>
      {(outlet, onReload) => (
        <>
          <PageHeader title={outlet.name.text} above={<Above />} />
          <OutletForm {...props} outlet={outlet} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
