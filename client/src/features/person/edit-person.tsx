import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
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
  return (
    <NewForm may={useMay('persons')} title={t`New person`} above={<Above />}>
      <PersonForm {...props} person={null} />
    </NewForm>
  );
}

export function EditPerson({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={PersonDetailDocument}
      id={id}
      recordOf={({ person }) => person}
      may={useMay('persons')}
      title={({ fullName }) => fullName}
      above={<Above />}
    >
      {(person, onReload) => <PersonForm {...props} person={person} onReload={onReload} />}
    </EditForm>
  );
}
