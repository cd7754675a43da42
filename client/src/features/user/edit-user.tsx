import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { UserForm } from './user-form.tsx';
import { UserDetailDocument } from './user-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/users">
    <Trans>Users</Trans>
  </Link>
);

export function NewUser(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('administration')} title={t`New user`} above={<Above />}>
      <UserForm {...props} user={null} />
    </NewForm>
  );
}

export function EditUser({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={UserDetailDocument}
      id={id}
      recordOf={({ user }) => user}
      may={useMay('administration')}
      title={({ name }) => name}
      above={<Above />}
    >
      {(user, onReload) => <UserForm {...props} user={user} onReload={onReload} />}
    </EditForm>
  );
}
