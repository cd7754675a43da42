import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { Facts } from '../../ui/facts.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { CheckCertificateDocument } from './public.generated.ts';
import classes from './public.module.css';
import { useAnswer } from '../../lib/use-answer.ts';

/** What the code says: whose certificate it is, or no more than that it does not hold. */
export function CertificateAnswer({ code }: { code: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { answer, again } = useAnswer(CheckCertificateDocument, { code });
  if (answer === 'ASKING') return <p aria-busy="true" />;
  if (answer === 'FAILED')
    return (
      <div role="alert" className={classes.answer}>
        <p>
          <Trans>The server does not answer.</Trans>
        </p>
        <PlainButton onClick={again}>
          <Trans>Try again</Trans>
        </PlainButton>
      </div>
    );
  const { checkCertificate: found } = answer;
  if (found.standing === 'NOT_CHECKED')
    return (
      <p role="alert" className={classes.answer}>
        <Trans>Too many checks from this network. Try again in ten minutes.</Trans>
      </p>
    );
  if (found.standing === 'UNKNOWN')
    return (
      <p role="status" className={classes.answer} data-standing="UNKNOWN">
        <strong>
          <Trans>No certificate has this code.</Trans>
        </strong>
        <Trans>Look whether it is typed as it is printed.</Trans>
      </p>
    );
  if (found.standing === 'NOT_VALID')
    return (
      <p role="status" className={classes.answer} data-standing="NOT_VALID">
        <strong>
          <Trans>The certificate is not valid any more.</Trans>
        </strong>
        <Trans>It was issued, and then revoked, or what it says was corrected. Ask the court.</Trans>
      </p>
    );
  const minutes = found.minutes ?? 0;
  const hours = format.number(Math.floor(minutes / 60));
  const rest = format.number(minutes % 60);
  return (
    <div role="status" className={classes.answer} data-standing="VALID">
      <strong>
        <Trans>The certificate is valid.</Trans>
      </strong>
      <Facts
        facts={[
          { term: t`Issued to`, value: found.fullName },
          { term: t`Event`, value: found.title },
          { term: t`Kind`, value: found.kind && i18n._(TRAINING_EVENT_KIND_LABELS[found.kind]) },
          { term: t`Court`, value: found.court },
          { term: t`Date`, value: format.dayRange(found.startsOn ?? '', found.endsOn ?? '') },
          { term: t`Duration`, value: minutes === 0 ? null : t`${hours} h ${rest} min` },
          { term: t`Issued on`, value: format.instant(found.issuedAt ?? '') },
        ]}
      />
    </div>
  );
}
