import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { joinable } from './joinable.ts';
import { JoinPublication } from './join-publication.tsx';
import { MergePublication } from './merge-publication.tsx';
import {
  DeletePublicationDocument,
  RestorePublicationDocument,
  SplitPublicationDocument,
} from './publication-record.generated.ts';
import { RetractPublication } from './retract-publication.tsx';

const OFFERED = [
  'EDIT',
  'JOIN',
  'SPLIT',
  'RESTORE',
  'MERGE',
  'RETRACT',
  'DELETE',
] as const satisfies readonly Action[];
type Asked = 'JOIN' | 'MERGE' | 'RETRACT' | 'DELETE';

interface Props {
  publication: {
    id: string;
    version: number;
    allowedActions: readonly Action[];
    courts: readonly { id: string }[];
  };
  onEdit: () => void;
  onDeleted: () => void;
}

/** What may be done with a publication now. */
export function PublicationActions({ publication, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const [asking, setAsking] = useState<Asked>();
  const [restore] = useMutation(RestorePublicationDocument);
  const [split] = useMutation(SplitPublicationDocument);
  const [remove] = useMutation(DeletePublicationDocument);
  const onClose = () => setAsking(undefined);

  const { id } = publication;
  const { busy, step } = useStep();
  const takeBackRetraction = (version: number) =>
    void step(
      async () => (await restore({ variables: { input: { id, version } } })).data?.result,
      () => toast(t`The publication counts again.`),
    );
  const splitIt = (version: number) =>
    step(
      async () => (await split({ variables: { input: { id, version } } })).data?.result,
      () => toast(t`The publication stands on its own again.`),
    );

  const doing: Record<(typeof OFFERED)[number], () => unknown> = {
    EDIT: onEdit,
    SPLIT: () => splitIt(publication.version),
    RESTORE: () => takeBackRetraction(publication.version),
    JOIN: () => setAsking('JOIN'),
    MERGE: () => setAsking('MERGE'),
    RETRACT: () => setAsking('RETRACT'),
    DELETE: () => setAsking('DELETE'),
  };
  return (
    <>
      <ActionBar
        allowed={publication.allowedActions}
        offered={OFFERED.filter((action) => action !== 'JOIN' || joinable(publication, homeCourt))}
        busy={busy}
        onAction={(action) => doing[action]()}
      />
      {asking === 'JOIN' && <JoinPublication publication={publication} onClose={onClose} />}
      {asking === 'MERGE' && <MergePublication publication={publication} onClose={onClose} />}
      {asking === 'RETRACT' && (
        <RetractPublication publication={publication} onClose={onClose} onTakeBack={takeBackRetraction} />
      )}
      {asking === 'DELETE' && (
        <DeleteDialog
          name="publication"
          record={publication}
          title={t`Delete the publication?`}
          done={t`The publication was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={onClose}
          onDeleted={onDeleted}
        />
      )}
    </>
  );
}
