import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES, type Language } from '@bitim/schema/vocabulary/language';
import { currentLocale, LOCALE_NAMES, toLanguage, toLocale } from '../../lib/locale.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { CertificateList } from './certificate-list.tsx';
import { certificateFile } from './certificate-address.ts';
import classes from './training-event.module.css';
import { IssueCertificatesDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

/** Certificates of those who attended the event as a whole: issued for all at once, printed as one file. */
export function Certificates({ event }: { event: TrainingEventPeople_EventFragment }) {
  const { t } = useLingui();
  const { busy, step } = useStep();
  const [issue] = useMutation(IssueCertificatesDocument);
  const [language, setLanguage] = useState<Language>(toLanguage(currentLocale()));
  const issued = event.registrations.filter(({ certificate }) => certificate !== null);
  const holding = issued.filter(({ certificate }) => certificate?.holds).length;
  const lacking = event.registrations.filter(
    ({ certificate, eventMark, state }) =>
      certificate === null && eventMark === 'FULL' && state !== 'DECLINED' && state !== 'CANCELLED',
  ).length;
  const counts = event.state === 'HELD' || event.state === 'VERIFIED';
  if (event.allowedActions.length === 0 || (!counts && issued.length === 0)) return null;
  return (
    <section className={classes.section}>
      <h3>
        <Trans>Certificates</Trans>
      </h3>
      <p>
        {issued.length === 0 && lacking === 0 ? (
          <Trans>Nobody has attended the whole event yet.</Trans>
        ) : (
          <>
            <Plural value={holding} one="# certificate holds" other="# certificates hold" />
            {lacking > 0 && counts && (
              <>
                {'; '}
                <Plural value={lacking} one="# is lacking" other="# are lacking" />
              </>
            )}
          </>
        )}
      </p>
      <Group gap="xs" mb="sm" className="no-print" align="end">
        {counts && lacking > 0 && (
          <Button
            loading={busy}
            onClick={() =>
              void step(
                async () => (await issue({ variables: { input: { id: event.id } } })).data?.result,
                () => toast(t`The certificates are issued.`),
              )
            }
          >
            <Trans>Issue the certificates</Trans>
          </Button>
        )}
        {holding > 0 && (
          <>
            <NativeSelect
              label={t`Language of the certificates`}
              value={language}
              data={LANGUAGES.map((value) => ({ value, label: LOCALE_NAMES[toLocale(value)] }))}
              onChange={({ target }) => setLanguage(target.value as Language)}
            />
            <Button
              component="a"
              variant="default"
              href={certificateFile(event.id, language)}
              target="_blank"
              rel="noreferrer"
            >
              <Trans>Print all (PDF)</Trans>
            </Button>
          </>
        )}
      </Group>
      {issued.length > 0 && <CertificateList event={event} language={language} />}
    </section>
  );
}
