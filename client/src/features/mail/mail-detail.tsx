import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MailStateBadge } from '../../kernel/mail-state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { MAIL_KIND_LABELS } from '../../lib/labels/mail.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MailActions } from './mail-actions.tsx';
import { MailDetailDocument } from './mail-record.generated.ts';
import classes from './mail.module.css';

export function MailDetail({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(MailDetailDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { mail } = data;
  if (!mail) return <NotFound />;
  const { name, address, kind, state, subject, body, tries, reason, calendarCount } = mail;
  return (
    <>
      <PageHeader
        title={subject}
        above={
          <Link to="/mails">
            <Trans>Mails</Trans>
          </Link>
        }
        marks={<MailStateBadge state={state} />}
        actions={<MailActions mail={mail} />}
      />
      <Facts
        facts={[
          {
            term: t`To`,
            value: (
              <>
                <Link to="/persons/$id" params={{ id: mail.personId }}>
                  {name}
                </Link>
                {`, ${address}`}
              </>
            ),
          },
          { term: t`Kind`, value: i18n._(MAIL_KIND_LABELS[kind]) },
          {
            term: t`Event`,
            value: (
              <Link to="/training/$id" params={{ id: mail.eventId }}>
                <Trans>The training event</Trans>
              </Link>
            ),
          },
          { term: t`Written`, value: format.instant(mail.queuedAt) },
          { term: t`Next try`, value: mail.nextTryAt && format.instant(mail.nextTryAt) },
          { term: t`Sent or settled`, value: mail.settledAt && format.instant(mail.settledAt) },
          { term: t`Tries`, value: tries },
          { term: t`What went wrong`, value: reason },
          { term: t`Calendar files`, value: calendarCount },
        ]}
      />
      <div className={classes.body}>{body}</div>
    </>
  );
}
