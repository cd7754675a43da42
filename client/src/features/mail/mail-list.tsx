import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { MailListDocument } from './mail-list.generated.ts';
import classes from './mail.module.css';
import { mailVariables, type MailSearch } from './mail-search.ts';
import { useMailColumns } from './use-mail-columns.tsx';

interface Props {
  search: MailSearch;
  onSearch: (search: MailSearch) => void;
}

/** What waits, what was sent, and what somebody has to look at. */
export function MailList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = mailVariables(asked);
  const { data } = useSuspenseQuery(MailListDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <>
      {!data.mailServerSet && (
        <p className={classes.notice}>
          <Trans>
            No mail server is set: nothing is sent, and mails wait here. Whoever runs the server sets one with
            SMTP_URL.
          </Trans>
        </p>
      )}
      <RecordList
        {...props}
        name="mails"
        caption={t`Mails`}
        columns={useMailColumns()}
        found={data.mails}
        query={{ document: MailListDocument, variables }}
        asked={asked}
        defaultSort=""
        nothingYet={t`No mail has been written yet: invitations are sent from the page of a training event.`}
        nothingFits={t`No mail fits these filters.`}
      />
    </>
  );
}
