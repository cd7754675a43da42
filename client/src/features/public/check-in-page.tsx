import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { DoorFrame } from '../../ui/door-frame.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { CheckInSessionDocument } from './public.generated.ts';
import { SessionWords } from './session-words.tsx';
import { useAnswer } from '../../lib/use-answer.ts';

/** Where the code of a session leads: who is in the hall says who it is, and is marked as present. */
export function CheckInPage({ code }: { code: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { answer, again } = useAnswer(CheckInSessionDocument, { code });
  const frame = { title: t`I am here`, languageLabel: t`Language` };
  if (answer === 'ASKING') return <main aria-busy="true" />;
  if (answer === 'FAILED')
    return (
      <DoorFrame {...frame}>
        <p role="alert">
          <Trans>The server does not answer.</Trans>
        </p>
        <PlainButton onClick={again}>
          <Trans>Try again</Trans>
        </PlainButton>
      </DoorFrame>
    );
  const session = answer.checkInSession;
  if (!session)
    return (
      <DoorFrame {...frame}>
        <p role="alert">
          <Trans>This code is not valid. Scan the code on the screen again, or see the coordinator.</Trans>
        </p>
      </DoorFrame>
    );
  return (
    <DoorFrame {...frame}>
      <SessionWords session={session} />
      {session.open ? (
        <CheckInForm code={code} />
      ) : (
        <>
          <p role="alert">
            <Trans>
              One can mark oneself from {format.instant(session.opensAt)} to{' '}
              {format.instant(session.closesAt)}.
            </Trans>
          </p>
          <PlainButton onClick={again}>
            <Trans>Try again</Trans>
          </PlainButton>
        </>
      )}
    </DoorFrame>
  );
}
