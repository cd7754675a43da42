import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { ROLE_LABELS } from '../../lib/labels/access.ts';
import { UNIT_LEVEL_LABELS } from '../../lib/labels/unit-level.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { AccountBadge } from './account-badge.tsx';
import type { UserListQuery } from './user-list.generated.ts';
import type { UserSortField } from './user-search.ts';

type Row = UserListQuery['users']['nodes'][number];

export function useUserColumns(): Column<Row, UserSortField>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Full name`,
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/users/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: 'email', header: t`E-mail`, sort: 'EMAIL', cell: ({ email }) => email },
    { key: 'role', header: t`Role`, sort: 'ROLE', cell: ({ role }) => i18n._(ROLE_LABELS[role]) },
    {
      key: 'scope',
      header: t`Scope`,
      cell: ({ region, court, scopeLevel }) =>
        (region ?? court)?.name.text ?? i18n._(UNIT_LEVEL_LABELS[scopeLevel]),
    },
    { key: 'active', header: t`State`, cell: ({ active }) => <AccountBadge active={active} /> },
    {
      key: 'lastSignedInAt',
      header: t`Last sign-in`,
      cell: ({ lastSignedInAt }) =>
        lastSignedInAt && <span className="tabular">{format.instant(lastSignedInAt)}</span>,
    },
  ];
}
