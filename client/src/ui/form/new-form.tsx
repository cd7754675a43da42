import type { ReactNode } from 'react';
import { NotFound } from '../not-found.tsx';
import { PageHeader } from '../page-header.tsx';

interface Props {
  /** Whether the caller's role writes such records at all. */
  may: boolean;
  title: string;
  above: ReactNode;
  children: ReactNode;
}

/** The page of a form for a new record; for who may not enter one there is no such page. */
export function NewForm({ may, title, above, children }: Props) {
  if (!may) return <NotFound />;
  return (
    <>
      <PageHeader title={title} above={above} />
      {children}
    </>
  );
}
