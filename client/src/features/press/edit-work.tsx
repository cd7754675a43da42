import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { WorkForm } from './work-form.tsx';
import { WorkDetailDocument } from './work.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/works">
    <Trans>Works</Trans>
  </Link>
);

export function NewWork(props: Props) {
  const { t } = useLingui();
  if (!useMay('press')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New work`} above={<Above />} />
      <WorkForm {...props} work={null} />
    </>
  );
}

export function EditWork({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(WorkDetailDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <OpenedRecord record={data.work} reload={async () => (await refetch()).data?.work}>
      {(work, onReload) => (
        <>
          <PageHeader title={work.title.text} above={<Above />} />
          <WorkForm {...props} work={work} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
