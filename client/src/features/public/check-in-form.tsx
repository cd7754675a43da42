import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { postGraphql } from '../../lib/post-graphql.ts';
import { CheckInDocument, type CheckInMutation, type CheckInMutationVariables } from './public.generated.ts';
import classes from './public.module.css';

/** Who it is; nobody is named, and what is not found is not told. */
export function CheckInForm({ code }: { code: string }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [marked, setMarked] = useState<'NOW' | 'BEFORE'>();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const who = String(new FormData(event.currentTarget).get('who')).trim();
    if (who === '') {
      setRefusal(t`Write who you are.`);
      return field.current?.focus();
    }
    setBusy(true);
    setRefusal(undefined);
    try {
      const { checkIn: result } = await postGraphql<CheckInMutation, CheckInMutationVariables>(
        CheckInDocument,
        { input: { code, who } },
      );
      if (result.__typename === 'CheckedIn') return setMarked(result.before ? 'BEFORE' : 'NOW');
      const [issue] = result.__typename === 'InvalidInputError' ? result.issues : [];
      setRefusal(issue?.message ?? result.message);
      field.current?.focus();
    } catch {
      setRefusal(t`The server does not answer. Try again.`);
    } finally {
      setBusy(false);
    }
  }

  if (marked)
    return (
      <p role="status" className={classes.done}>
        <span aria-hidden="true">✓</span>
        {marked === 'NOW' ? (
          <Trans>You are marked as present. Thank you.</Trans>
        ) : (
          <Trans>You were marked already. Everything is in order.</Trans>
        )}
      </p>
    );
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <TextInput
          ref={field}
          name="who"
          label={t`E-mail, or surname and given name`}
          description={t`As you were registered.`}
          autoComplete="email"
          autoCapitalize="words"
          maxLength={254}
          required
          withAsterisk={false}
          size="md"
          error={refusal}
        />
        <Button type="submit" size="md" loading={busy}>
          <Trans>I am here</Trans>
        </Button>
      </Stack>
    </form>
  );
}
