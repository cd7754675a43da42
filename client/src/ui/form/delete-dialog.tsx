import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Outcome } from './outcome.ts';
import { ServerDialog } from './server-dialog.tsx';
import { useServerForm } from './use-server-form.ts';
import { toast } from '../toast.tsx';

interface Props {
  /** Type and id of the record. */
  name: string;
  record: { id: string; version: number };
  title: string;
  /** What is said when it is gone. */
  done: string;
  remove: (input: {
    id: string;
    version: number;
  }) => Promise<Outcome<{ __typename: 'Deleted' }> | null | undefined>;
  onClose: () => void;
  onDeleted: () => void;
  children?: ReactNode;
}

/** Asks before a record is deleted; where it is in use, says by what. */
export function DeleteDialog({ name, record, title, done, remove, onClose, onDeleted, children }: Props) {
  const { t } = useLingui();
  const form = useServerForm({
    draftKey: `${name}.delete.${record.id}`,
    initial: {},
    version: record.version,
    save: (_, version) => remove({ id: record.id, version: version ?? record.version }),
    onSaved: () => {
      onDeleted();
      toast(done);
    },
  });
  return (
    <ServerDialog form={form} title={title} submitLabel={t`Delete`} grave onClose={onClose}>
      {children}
    </ServerDialog>
  );
}
