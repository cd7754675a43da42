import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { ChangePasswordDocument } from './change-password.generated.ts';

/** Asks for the present password too: an open screen is not enough. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [change] = useMutation(ChangePasswordDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { current: '', next: '' },
    version: null,
    save: async (input) => (await change({ variables: { input } })).data?.result,
    onSaved: () => {
      onClose();
      toast(t`The password is changed. Other devices have been signed out.`);
    },
  });
  const toggle = { 'aria-label': t`Show the password` };
  const labels = { current: t`Present password`, next: t`New password` };
  return (
    <ServerDialog
      form={form}
      title={t`Change the password`}
      submitLabel={t`Change`}
      labels={labels}
      onClose={onClose}
    >
      <PasswordInput
        {...form.text('current')}
        label={labels.current}
        autoComplete="current-password"
        visibilityToggleButtonProps={toggle}
        required
      />
      <PasswordInput
        {...form.text('next')}
        label={labels.next}
        description={t`12 to 128 characters, not one of the common ones.`}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        required
      />
    </ServerDialog>
  );
}
