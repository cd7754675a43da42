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
  DeleteParticipationDocument,
  ParticipationDetailDocument,
} from './participation-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: (programmeId: string) => void;
}

export function ParticipationDetail({ id, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(ParticipationDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeleteParticipationDocument);
  const [deleting, setDeleting] = useState(false);
  const { participation } = data;
  if (!participation) return <NotFound />;
  const { court, programme, wave, joinedOn, leftOn, provenance, allowedActions } = participation;
  return (
    <>
      <PageHeader
        title={court.name.text}
        above={
          <Link to="/programmes/$id" params={{ id: programme.id }}>
            {programme.name.text}
          </Link>
        }
        marks={<ProvenanceMark provenance={provenance} />}
        actions={
          <ActionBar
            allowed={allowedActions}
            offered={['EDIT', 'DELETE']}
            onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
          />
        }
      />
      <Facts
        facts={[
          {
            term: t`Court`,
            value: (
              <Link to="/courts/$id" params={{ id: court.id }}>
                {court.name.text}
              </Link>
            ),
          },
          { term: t`Wave`, value: format.number(wave) },
          { term: t`Takes part from`, value: format.day(joinedOn) },
          { term: t`Left`, value: leftOn ? format.day(leftOn) : t`still takes part` },
        ]}
      />
      {deleting && (
        <DeleteDialog
          name="participation"
          record={participation}
          title={t`Take the court out of the programme?`}
          done={t`The court is taken out of the programme.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={() => onDeleted(programme.id)}
        >
          <p>
            <Trans>
              For a court that really left, write down the day it left: the months before still count.
              Deleting is for mistakes.
            </Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
