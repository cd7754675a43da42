import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PublicationLines } from './publication-lines.tsx';
import { DeleteWorkDocument, WorkDetailDocument } from './work.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function WorkDetail({ id, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(WorkDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeleteWorkDocument);
  const [deleting, setDeleting] = useState(false);
  const { work } = data;
  if (!work) return <NotFound />;
  const { text: name } = work.title;
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Link to="/works">
            <Trans>Works</Trans>
          </Link>
        }
        actions={
          <ActionBar
            allowed={work.allowedActions}
            offered={['EDIT', 'DELETE']}
            onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
          />
        }
      />
      <h2>
        <Trans>Publications</Trans>
      </h2>
      <PublicationLines publications={work.publications} none={t`No publication is linked to it.`} />
      {deleting && (
        <DeleteDialog
          name="work"
          record={work}
          title={t`Delete ${name}?`}
          done={t`The work was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={onDeleted}
        />
      )}
    </>
  );
}
