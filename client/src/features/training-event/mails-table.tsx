import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { MailStateBadge } from '../../kernel/mail-state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { MAIL_KIND_LABELS } from '../../lib/labels/mail.ts';
import type { EventMailFragment } from './training-event-mails.generated.ts';
import classes from './training-event.module.css';

/** So many stand there at first: an event with many people and changes has hundreds. */
const FEW = 12;

export function MailsTable({ mails }: { mails: readonly EventMailFragment[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const rest = mails.length - FEW;
  return (
    <>
      <table className={classes.people}>
        <thead>
          <tr>
            <th scope="col">{t`To`}</th>
            <th scope="col">{t`What`}</th>
            <th scope="col">{t`State`}</th>
            <th scope="col">{t`When`}</th>
          </tr>
        </thead>
        <tbody>
          {mails
            .slice(0, all ? undefined : FEW)
            .map(({ id, name, address, kind, state, queuedAt, settledAt }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <small>{address}</small>
                </th>
                <td data-label={t`What`}>{i18n._(MAIL_KIND_LABELS[kind])}</td>
                <td data-label={t`State`}>
                  <MailStateBadge state={state} />
                </td>
                <td className="tabular" data-label={t`When`}>
                  {format.instant(settledAt ?? queuedAt)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {rest > 0 && !all && (
        <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => setAll(true)}>
          <Trans>Show {rest} more</Trans>
        </Button>
      )}
    </>
  );
}
