import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { AskFirst } from '../../ui/ask-first.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { CheckInScreenDocument } from './check-in-screen.generated.ts';
import classes from './check-in-screen.module.css';
import { QrCode } from './qr-code.tsx';
import { useCheckInAddress } from './use-check-in-address.ts';

interface Props {
  id: string;
  sessionId: string;
  onClose: () => void;
}

/** For the big screen in the hall: what it is, when, and the code with which those who are there mark themselves. */
export function CheckInScreen({ id, sessionId, onClose }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data } = useSuspenseQuery(CheckInScreenDocument, { variables: { id } });
  const event = data.trainingEvent;
  const session = event?.sessions.find((one) => one.id === sessionId);
  const { shown, renew, again, busy, failure } = useCheckInAddress(id, session?.id);
  const [asking, setAsking] = useState(false);
  const isThere = session !== undefined;
  useEffect(() => {
    if (isThere) dialog.current?.showModal();
  }, [isThere]);
  if (!event || !session) return <NotFound />;
  const address = shown && `${location.origin}${shown.address}`;
  return (
    <dialog ref={dialog} className={classes.screen} aria-labelledby="check-in-title" onClose={onClose}>
      <h1 id="check-in-title">{session.title?.text ?? event.title.text}</h1>
      {session.title && <p className={classes.event}>{event.title.text}</p>}
      <p className={classes.when}>
        {format.day(session.startsAt)}, {formatTime(session.startsAt)}–{formatTime(session.endsAt)},{' '}
        {zoneInWords((label) => i18n._(label), session.timeZone, session.startsAt)}
      </p>
      {failure !== undefined && (
        <div role="alert" className={classes.quiet}>
          <p>{failure}</p>
          {address === undefined && (
            <PlainButton disabled={busy} onClick={() => void again()}>
              <Trans>Try again</Trans>
            </PlainButton>
          )}
        </div>
      )}
      {address === undefined ? (
        failure === undefined && <p role="status" className={classes.code} aria-label={t`Loading`} />
      ) : (
        <>
          <QrCode text={address} label={t`Code of the session`} />
          <p className={classes.ask}>
            <Trans>Scan the code with your phone, or open this address:</Trans>
          </p>
          <p className={classes.address}>{address.replace(/^https?:\/\//, '')}</p>
          <p className={classes.quiet}>
            <Trans>
              Good from {format.instant(shown?.opensAt ?? '')} to {format.instant(shown?.closesAt ?? '')}
            </Trans>
          </p>
        </>
      )}
      <div className={`${classes.actions} no-print`}>
        <PlainButton look="subtle" disabled={busy} onClick={() => setAsking(true)}>
          <Trans>New code; the old one ends</Trans>
        </PlainButton>
        <PlainButton look="subtle" onClick={() => dialog.current?.close()}>
          <Trans>Close</Trans>
        </PlainButton>
      </div>
      {asking && (
        <AskFirst
          title={t`Make a new code?`}
          confirmLabel={t`Make a new code`}
          onConfirm={() => void renew()}
          onClose={() => setAsking(false)}
        >
          <Trans>Whoever has the old one, on paper or on another screen, can no longer use it.</Trans>
        </AskFirst>
      )}
    </dialog>
  );
}
