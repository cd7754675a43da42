import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { ROLE_LABELS } from '../../lib/labels/access.ts';
import { UNIT_LEVEL_LABELS } from '../../lib/labels/unit-level.ts';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AccountBadge } from './account-badge.tsx';
import { UserActions } from './user-actions.tsx';
import { UserDetailDocument } from './user-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
}

export function UserDetail({ id, onEdit }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(UserDetailDocument, { variables: { id } });
  const { user } = data;
  if (!user) return <NotFound />;
  const { name, email, role, scopeLevel, region, court, homeCourt, language, active, lastSignedInAt } = user;
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Link to="/users">
            <Trans>Users</Trans>
          </Link>
        }
        marks={<AccountBadge active={active} />}
        actions={<UserActions user={user} onEdit={onEdit} />}
      />
      <Facts
        facts={[
          { term: t`E-mail`, value: <a href={`mailto:${email}`}>{email}</a> },
          { term: t`Role`, value: i18n._(ROLE_LABELS[role]) },
          { term: t`Scope`, value: (region ?? court)?.name.text ?? i18n._(UNIT_LEVEL_LABELS[scopeLevel]) },
          {
            term: t`Home court`,
            value: homeCourt && (
              <Link to="/courts/$id" params={{ id: homeCourt.id }}>
                {homeCourt.name.text}
              </Link>
            ),
          },
          { term: t`Language`, value: i18n._(LANGUAGE_LABELS[language]) },
          {
            term: t`Last sign-in`,
            value: lastSignedInAt ? format.instant(lastSignedInAt) : t`has not signed in yet`,
          },
        ]}
      />
    </>
  );
}
