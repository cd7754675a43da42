import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ROLE_LABELS } from '../../lib/labels/access.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useStep } from '../../ui/use-step.ts';
import { SignOutDocument, SignOutEverywhereDocument } from './session.generated.ts';

/** Whose account it is, and what they can do with it. The popover around it dresses it. */
export function AccountMenu({ onChangePassword }: { onChangePassword: () => void }) {
  const { i18n } = useLingui();
  const { name, role, email } = useViewer();
  const [signOut] = useMutation(SignOutDocument);
  const [signOutEverywhere] = useMutation(SignOutEverywhereDocument);
  const { busy, attempt } = useStep();
  const leaveBy = (send: () => Promise<unknown>) =>
    void attempt(async () => {
      await send();
      location.assign('/');
    });

  return (
    <>
      <p>
        <strong>{name}</strong>
        <span>{i18n._(ROLE_LABELS[role])}</span>
        <span>{email}</span>
      </p>
      <button type="button" onClick={onChangePassword}>
        <Trans>Change the password</Trans>
      </button>
      <button type="button" disabled={busy} onClick={() => leaveBy(() => signOut())}>
        <Trans>Sign out</Trans>
      </button>
      <button
        type="button"

        disabled={busy}
        onClick={() => leaveBy(() => signOutEverywhere())}
      >
        <Trans>Sign out on every device</Trans>
      </button>
    </>
  );
}
