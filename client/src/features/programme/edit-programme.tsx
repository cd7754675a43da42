import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { ProgrammeDetailDocument } from './programme-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/programmes">
    <Trans>Programmes</Trans>
  </Link>
);

export function NewProgramme(props: Props) {
  const { t } = useLingui();
  if (!useMay('administration')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New programme`} above={<Above />} />
      <ProgrammeForm {...props} programme={null} />
    </>
  );
}

export function EditProgramme({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(ProgrammeDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.programme} reload={async () => (await refetch()).data?.programme}>
      {(programme, onReload) => (
        <>
          <PageHeader title={programme.name.text} above={<Above />} />
          <ProgrammeForm {...props} programme={programme} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
