import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { DoorFrame } from '../../ui/door-frame.tsx';
import { CertificateAnswer } from './certificate-answer.tsx';

/** Where anyone who has the code of a certificate sees whether it holds; the code can be typed, too. */
export function CertificatePage({ code: atStart }: { code: string }) {
  const { t } = useLingui();
  const [{ code, turn }, setAsked] = useState({ code: atStart, turn: 0 });
  const [empty, setEmpty] = useState(false);
  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('code')).trim();
    setEmpty(typed === '');
    if (typed === '') return;
    // what is checked can be passed on, and loaded again
    history.replaceState(null, '', `/certificates/${encodeURIComponent(typed)}`);
    // the same code again is another question
    setAsked({ code: typed, turn: turn + 1 });
  }
  return (
    <DoorFrame title={t`Check of a certificate`} languageLabel={t`Language`}>
      {code !== '' && <CertificateAnswer key={turn} code={code} />}
      <form onSubmit={check} noValidate>
        <Stack gap="md">
          <TextInput
            name="code"
            label={t`Code of the certificate`}
            description={t`Twelve letters and digits, as it is printed.`}
            placeholder="ABCD-EFGH-JKLM"
            defaultValue={atStart}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
            error={empty && t`Write the code.`}
            withAsterisk={false}
          />
          <Button type="submit" variant={code === '' ? 'filled' : 'default'}>
            <Trans>Check</Trans>
          </Button>
        </Stack>
      </form>
    </DoorFrame>
  );
}
