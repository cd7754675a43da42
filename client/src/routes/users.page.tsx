import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditUser, NewUser } from '../features/user/edit-user.tsx';
import { NewUserLink } from '../features/user/new-user-link.tsx';
import { UserDetail } from '../features/user/user-detail.tsx';
import { UserFilters } from '../features/user/user-filters.tsx';
import { UserList } from '../features/user/user-list.tsx';
import type { UserSearch } from '../features/user/user-search.ts';
import { useMay } from '../lib/use-may.ts';
import { NotFound } from '../ui/not-found.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/users');
const detail = getRouteApi('/users/$id');
const edit = getRouteApi('/users/$id/edit');

export function UsersPage() {
  const may = useMay('administration');
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: UserSearch) => void navigate({ search, replace: true }),
  };
  if (!may) return <NotFound />;
  return (
    <>
      <PageHeader title={t`Users`} actions={<NewUserLink />} />
      <UserFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <UserList {...listed} next={<NewUserLink />} />
      </Suspense>
    </>
  );
}

export function UserPage() {
  const may = useMay('administration');
  const { id } = detail.useParams();
  const navigate = useNavigate();
  if (!may) return <NotFound />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <UserDetail key={id} id={id} onEdit={() => void navigate({ to: '/users/$id/edit', params: { id } })} />
    </Suspense>
  );
}

export function NewUserPage() {
  const navigate = useNavigate();
  return (
    <NewUser
      onCancel={() => void navigate({ to: '/users' })}
      onSaved={(id) => void navigate({ to: '/users/$id', params: { id } })}
    />
  );
}

export function EditUserPage() {
  const may = useMay('administration');
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/users/$id', params: { id } });
  if (!may) return <NotFound />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditUser key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
