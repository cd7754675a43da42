import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { MailDetail } from '../features/mail/mail-detail.tsx';
import { MailFilters } from '../features/mail/mail-filters.tsx';
import { MailList } from '../features/mail/mail-list.tsx';
import type { MailSearch } from '../features/mail/mail-search.ts';
import { useMay } from '../lib/use-may.ts';
import { NotFound } from '../ui/not-found.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, TableSkeleton } from '../ui/skeletons.tsx';

const list = getRouteApi('/mails');
const detail = getRouteApi('/mails/$id');

export function MailsPage() {
  const may = useMay('administration');
  const { t } = useLingui();
  const navigate = list.useNavigate();
  const listed = {
    search: list.useSearch(),
    onSearch: (search: MailSearch) => void navigate({ search, replace: true }),
  };
  if (!may) return <NotFound />;
  return (
    <>
      <PageHeader title={t`Mails`} />
      <MailFilters {...listed} />
      <Suspense fallback={<TableSkeleton />}>
        <MailList {...listed} />
      </Suspense>
    </>
  );
}

export function MailPage() {
  const may = useMay('administration');
  const { id } = detail.useParams();
  if (!may) return <NotFound />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <MailDetail key={id} id={id} />
    </Suspense>
  );
}
