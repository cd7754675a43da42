import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { postGraphql, ServerUnreachable } from '../../lib/post-graphql.ts';
import { takeSessionEnded } from '../../lib/session-ended.ts';
import type { Viewer } from '../../lib/viewer.ts';
import { DoorFrame } from '../../ui/door-frame.tsx';
import { Refusal } from './refusal.tsx';
import { SignInDocument, type SignInMutation, type SignInMutationVariables } from './sign-in.generated.ts';
import { useWaitingTime } from './use-waiting-time.ts';

/** Looked up as the page is loaded: it is said to whoever was in the register until then, and to nobody after. */
const sessionEnded = takeSessionEnded();

export function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => Promise<void> }) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const waiting = useWaitingTime();
  const password = useRef<HTMLInputElement>(null);

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { email: String(form.get('email')).trim(), password: String(form.get('password')) };
    setBusy(true);
    setRefusal(undefined);
    try {
      const { signIn: result } = await postGraphql<SignInMutation, SignInMutationVariables>(SignInDocument, {
        input,
      });
      if (result.__typename === 'User') return await onSignedIn(result);
      if (result.__typename === 'RateLimitedError') waiting.start(result.retryAfterSeconds);
      setRefusal(result.message);
      password.current?.focus();
    } catch (cause) {
      setRefusal(
        cause instanceof ServerUnreachable
          ? t`The server does not answer. Try again.`
          : t`Something went wrong. Try again.`,
      );
    } finally {
      setBusy(false);
    }
  }

  return (
    <DoorFrame title={t`Sign in`} languageLabel={t`Language`}>
      <form onSubmit={signIn}>
        <Stack gap="md">
          {sessionEnded && (
            <p role="status">
              <Trans>Your session has ended. Sign in again: you come back to the same page.</Trans>
            </p>
          )}
          <Refusal message={refusal} waitingSeconds={waiting.seconds} />
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            label={t`E-mail`}
            required
            withAsterisk={false}
          />
          <PasswordInput
            ref={password}
            name="password"
            autoComplete="current-password"
            label={t`Password`}
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
            error={refusal !== undefined && waiting.seconds === 0 ? refusal : undefined}
          />
          <Button type="submit" loading={busy} disabled={waiting.seconds > 0}>
            <Trans>Sign in</Trans>
          </Button>
        </Stack>
      </form>
    </DoorFrame>
  );
}
