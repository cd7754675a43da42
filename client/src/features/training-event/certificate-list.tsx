import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Language } from '@bitim/schema/vocabulary/language';
import { PlainButton } from '../../ui/plain-button.tsx';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { certificateFile } from './certificate-address.ts';
import { RevokeDialog } from './revoke-dialog.tsx';
import classes from './training-event.module.css';
import { RevokeCertificateDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import type { ListedPerson } from './use-take-off.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  language: Language;
}

/** A line for each certificate: its code, whether it holds, its file. */
export function CertificateList({ event, language }: Props) {
  const { t } = useLingui();
  const { busy, step } = useStep();
  const [revoke] = useMutation(RevokeCertificateDocument);
  const [asked, setAsked] = useState<ListedPerson>();
  const restore = (certificateId: string) =>
    void step(
      async () =>
        (await revoke({ variables: { input: { id: event.id, certificateId, reason: null } } })).data?.result,
      () => toast(t`The certificate is not revoked any more.`),
    );
  return (
    <div className={classes.scroll} role="region" aria-label={t`Certificates`} tabIndex={0}>
      <table className={classes.people}>
        <thead>
          <tr>
            <th scope="col">{t`Participant`}</th>
            <th scope="col">{t`Code`}</th>
            <th scope="col">{t`Standing`}</th>
            <th scope="col" className="no-print">{t`What to do`}</th>
          </tr>
        </thead>
        <tbody>
          {event.registrations.map((registration) => {
            const { id, person, certificate } = registration;
            if (!certificate) return null;
            const name = person.fullName;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label={t`Code`}>
                  <a href={`/certificates/${certificate.code}`} target="_blank" rel="noreferrer">
                    {certificate.code}
                  </a>
                </td>
                <td data-label={t`Standing`}>
                  <div>
                    {certificate.holds ? t`holds` : t`does not hold`}
                    {certificate.revokedReason !== null && (
                      <small>
                        <Trans>revoked: {certificate.revokedReason}</Trans>
                      </small>
                    )}
                  </div>
                </td>
                <td data-label={t`What to do`} className="no-print">
                  <div>
                    {certificate.holds && (
                      <a
                        href={certificateFile(event.id, language, id)}
                        target="_blank"
                        rel="noreferrer"
                        aria-label={t`PDF: ${name}`}
                      >
                        PDF
                      </a>
                    )}{' '}
                    {certificate.revokedReason === null ? (
                      <PlainButton
                        look="subtle"
                        aria-label={t`Revoke the certificate: ${name}`}
                        onClick={() => setAsked(registration)}
                      >
                        <Trans>Revoke…</Trans>
                      </PlainButton>
                    ) : (
                      <PlainButton
                        look="subtle"
                        disabled={busy}
                        aria-label={t`Take the revocation back: ${name}`}
                        onClick={() => restore(certificate.id)}
                      >
                        <Trans>Take back</Trans>
                      </PlainButton>
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {asked && <RevokeDialog eventId={event.id} registration={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
