import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PublicationForm } from './publication-form.tsx';
import { PublicationDetailDocument } from './publication-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/publications">
    <Trans>Publications</Trans>
  </Link>
);

export function LogPublication(props: Props) {
  const { t } = useLingui();
  if (!useMay('press')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`Log a publication`} above={<Above />} />
      <PublicationForm {...props} publication={null} />
    </>
  );
}

export function EditPublication({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(PublicationDetailDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <OpenedRecord record={data.publication} reload={async () => (await refetch()).data?.publication}>
      {(publication, onReload) => (
        <>
          <PageHeader title={publication.title.text} above={<Above />} />
          <PublicationForm {...props} publication={publication} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
