import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { OUTLET_KIND_LABELS, OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import { Facts } from '../../ui/facts.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DeleteOutletDocument, OutletDetailDocument } from './outlet.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function OutletDetail({ id, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(OutletDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeleteOutletDocument);
  const [deleting, setDeleting] = useState(false);
  const { outlet } = data;
  if (!outlet) return <NotFound />;
  const { text: name } = outlet.name;
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Link to="/outlets">
            <Trans>Outlets</Trans>
          </Link>
        }
        actions={
          <ActionBar
            allowed={outlet.allowedActions}
            offered={['EDIT', 'DELETE']}
            onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
          />
        }
      />
      <Facts
        facts={[
          { term: t`Kind`, value: i18n._(OUTLET_KIND_LABELS[outlet.kind]) },
          { term: t`Reach`, value: i18n._(OUTLET_REACH_LABELS[outlet.reach]) },
          { term: t`Region`, value: outlet.region?.name.text },
          { term: t`Language`, value: outlet.language && i18n._(LANGUAGE_LABELS[outlet.language]) },
          { term: t`Other names and addresses`, value: outlet.aliases.join(', ') || null },
          {
            term: t`Address`,
            value: outlet.url && (
              <a href={outlet.url} rel="noreferrer" target="_blank">
                {outlet.url}
              </a>
            ),
          },
        ]}
      />
      <Link to="/publications" search={{ outlet: id }}>
        <Trans>Publications of the outlet</Trans>
      </Link>
      {deleting && (
        <DeleteDialog
          name="outlet"
          record={outlet}
          title={t`Delete ${name}?`}
          done={t`The outlet was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={onDeleted}
        />
      )}
    </>
  );
}
