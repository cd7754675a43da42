import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { DeactivateUserDocument, type UserRecordFragment } from './user-record.generated.ts';

interface Props {
  user: UserRecordFragment;
  onClose: () => void;
  onUndo: (version: number) => void;
}

export function DeactivateUser({ user, onClose, onUndo }: Props) {
  const { t } = useLingui();
  const [deactivate] = useMutation(DeactivateUserDocument);
  const { name } = user;
  const form = useServerForm({
    draftKey: `user.deactivate.${user.id}`,
    initial: {},
    version: user.version,
    save: async (_, version) =>
      (await deactivate({ variables: { input: { id: user.id, version: version ?? user.version } } })).data
        ?.result,
    onSaved: ({ version }) => {
      onClose();
      toast(t`The account is deactivated.`, () => onUndo(version));
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Deactivate the account: ${name}?`}
      submitLabel={t`Deactivate`}
      grave
      onClose={onClose}
    >
      <p>
        <Trans>
          Every session of the account ends at once, and it cannot sign in. What was entered stays under its
          name.
        </Trans>
      </p>
    </ServerDialog>
  );
}
