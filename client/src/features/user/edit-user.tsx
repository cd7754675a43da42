import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
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
  if (!useMay('administration')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New user`} above={<Above />} />
      <UserForm {...props} user={null} />
    </>
  );
}

export function EditUser({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(UserDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.user} reload={async () => (await refetch()).data?.user}>
      {(user, onReload) => (
        <>
          <PageHeader title={user.name} above={<Above />} />
          <UserForm {...props} user={user} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
