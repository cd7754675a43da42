import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageHeader } from './page-header.tsx';

/** In place of a form that the server would refuse in the end: nobody types for nothing. */
export function NotWritable({ above }: { above?: ReactNode }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`This record is not yours to change`} above={above} />
      <p>
        <Trans>It belongs to another court, or it is closed, or your role only reads it.</Trans>
      </p>
    </>
  );
}
