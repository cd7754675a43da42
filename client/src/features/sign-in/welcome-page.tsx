import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Button, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { postGraphql } from '../../lib/post-graphql.ts';
import type { Viewer } from '../../lib/viewer.ts';
import { DoorFrame } from '../../ui/door-frame.tsx';
import {
  SetPasswordDocument,
  type SetPasswordMutation,
  type SetPasswordMutationVariables,
} from './sign-in.generated.ts';

/** Where a one-time code leads: who has it chooses a password, and is signed in. */
interface Props {
  code: string;
  onSignedIn: (viewer: Viewer) => Promise<void>;
}

export function WelcomePage({ code, onSignedIn }: Props) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [badLink, setBadLink] = useState(false);

  async function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = String(form.get('password'));
    if (password !== String(form.get('again'))) return setRefusal(t`The two passwords differ.`);
    setBusy(true);
    setRefusal(undefined);
    try {
      const variables = { input: { code, password } };
      const { setPassword: result } = await postGraphql<SetPasswordMutation, SetPasswordMutationVariables>(
        SetPasswordDocument,
        variables,
      );
      if (result.__typename === 'User') return await onSignedIn(result);
      const ofPassword = result.issues.find(({ path }) => path[0] === 'password');
      if (ofPassword) setRefusal(ofPassword.message);
      else setBadLink(true);
    } catch {
      setRefusal(t`Something went wrong. Try again.`);
    } finally {
      setBusy(false);
    }
  }

  const toggle = { 'aria-label': t`Show the password` };
  return (
    <DoorFrame title={t`Choose your password`} languageLabel={t`Language`}>
      <form onSubmit={choose}>
        <Stack gap="md">
          {badLink && (
            <Alert
              color="red"
              role="alert"
              title={t`This link is not valid any more. Ask the administrator for a new one.`}
            />
          )}
          <PasswordInput
            name="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={128}
            required
            withAsterisk={false}
            label={t`New password`}
            description={t`12 to 128 characters, not one of the common ones.`}
            visibilityToggleButtonProps={toggle}
            error={refusal}
          />
          <PasswordInput
            name="again"
            autoComplete="new-password"
            required
            withAsterisk={false}
            label={t`The same once more`}
            visibilityToggleButtonProps={toggle}
          />
          <Button type="submit" loading={busy}>
            <Trans>Save and sign in</Trans>
          </Button>
          <Anchor href="/">
            <Trans>I have a password already</Trans>
          </Anchor>
        </Stack>
      </form>
    </DoorFrame>
  );
}
