import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EditPerson, NewPerson } from '../features/person/edit-person.tsx';
import { NewPersonLink } from '../features/person/new-person-link.tsx';
import { PersonDetail } from '../features/person/person-detail.tsx';
import { PersonFilters } from '../features/person/person-filters.tsx';
import { PersonList } from '../features/person/person-list.tsx';
import type { PersonSearch } from '../features/person/person-search.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/persons');
const detail = getRouteApi('/persons/$id');
const edit = getRouteApi('/persons/$id/edit');

export function PersonsPage() {
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: PersonSearch) => void navigate({ search, replace: true }),
  };
  return (
    <>
      <PageHeader title={t`Persons`} actions={<NewPersonLink />} />
      <PersonFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <PersonList {...listed} next={<NewPersonLink />} />
      </Suspense>
    </>
  );
}

export function PersonPage() {
  const { id } = detail.useParams();
  const navigate = useNavigate();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PersonDetail
        key={id}
        id={id}
        onEdit={() => void navigate({ to: '/persons/$id/edit', params: { id } })}
        onDeleted={() => void navigate({ to: '/persons' })}
      />
    </Suspense>
  );
}

export function NewPersonPage() {
  const navigate = useNavigate();
  return (
    <NewPerson
      onCancel={() => void navigate({ to: '/persons' })}
      onSaved={(id) => void navigate({ to: '/persons/$id', params: { id } })}
    />
  );
}

export function EditPersonPage() {
  const { id } = edit.useParams();
  const navigate = useNavigate();
  const toDetail = () => void navigate({ to: '/persons/$id', params: { id } });
  return (
    <Suspense fallback={<PageSkeleton />}>
      <EditPerson key={id} id={id} onCancel={toDetail} onSaved={toDetail} />
    </Suspense>
  );
}
