import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CourtForm } from './court-form.tsx';
import { CourtDetailDocument } from './court-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/courts">
    <Trans>Courts</Trans>
  </Link>
);

export function NewCourt(props: Props) {
  const { t } = useLingui();
  if (!useMay('administration')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New court`} above={<Above />} />
      <CourtForm {...props} court={null} />
    </>
  );
}

export function EditCourt({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(CourtDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.court} reload={async () => (await refetch()).data?.court}>
      {(court, onReload) => (
        <>
          <PageHeader title={court.name.text} above={<Above />} />
          <CourtForm {...props} court={court} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
