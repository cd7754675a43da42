import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageHeader } from './page-header.tsx';

/** No such page or record; the same for a record that is outside the caller's scope. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Nothing is here`} />
      <p>
        <Trans>The address may be mistyped, or the record was deleted, or your role does not reach it.</Trans>
      </p>
      <p>
        <Link to="/">
          <Trans>To the overview</Trans>
        </Link>
      </p>
    </>
  );
}
