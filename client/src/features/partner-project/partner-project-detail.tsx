import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { Facts } from '../../ui/facts.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import {
  DeletePartnerProjectDocument,
  PartnerProjectDetailDocument,
} from './partner-project-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function PartnerProjectDetail({ id, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(PartnerProjectDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeletePartnerProjectDocument);
  const [deleting, setDeleting] = useState(false);
  const project = data.partnerProject;
  if (!project) return <NotFound />;
  return (
    <>
      <PageHeader
        title={project.name.text}
        above={
          <Link to="/partner-projects">
            <Trans>Partner projects</Trans>
          </Link>
        }
        marks={<ProvenanceMark provenance={project.provenance} />}
        actions={
          <ActionBar
            allowed={project.allowedActions}
            offered={['EDIT', 'DELETE']}
            onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
          />
        }
      />
      <Facts
        facts={[
          { term: t`Partner`, value: project.partnerName.text },
          { term: t`First day`, value: format.day(project.startsOn) },
          { term: t`Last day`, value: project.endsOn ? format.day(project.endsOn) : t`open` },
          {
            term: t`In the report`,
            value: t`Its sessions have a row of their own and are not added to the training events`,
          },
        ]}
      />
      <Link to="/training" search={{ partner: 'yes' }}>
        <Trans>Partner sessions among the training events</Trans>
      </Link>
      {deleting && (
        <DeleteDialog
          name="partner-project"
          record={project}
          title={t`Delete the partner project?`}
          done={t`The partner project was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>Possible only while no event is held under it.</Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
