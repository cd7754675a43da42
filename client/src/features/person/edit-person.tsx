import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonDetailDocument } from './person-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/persons">
    <Trans>Persons</Trans>
  </Link>
);

export function NewPerson(props: Props) {
  const { t } = useLingui();
  if (!useMay('persons')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New person`} above={<Above />} />
      <PersonForm {...props} person={null} />
    </>
  );
}

export function EditPerson({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(PersonDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.person} reload={async () => (await refetch()).data?.person}>
      {(person, onReload) => (
        <>
          <PageHeader title={person.fullName} above={<Above />} />
          <PersonForm {...props} person={person} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
