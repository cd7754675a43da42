import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { OCCUPATION_LABELS } from '../../lib/labels/person.ts';
import { Facts } from '../../ui/facts.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TableSkeleton } from '../../ui/skeletons.tsx';
import { DeletePersonDocument, PersonDetailDocument } from './person-record.generated.ts';
import { TrainingRecord } from './training-record.tsx';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function PersonDetail({ id, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(PersonDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeletePersonDocument);
  const [deleting, setDeleting] = useState(false);
  const { person } = data;
  if (!person) return <NotFound />;
  const { fullName, occupation, trainer, court, organisation, email, provenance } = person;
  return (
    <>
      <PageHeader
        title={fullName}
        above={
          <Link to="/persons">
            <Trans>Persons</Trans>
          </Link>
        }
        marks={<ProvenanceMark provenance={provenance} />}
        actions={
          <ActionBar
            allowed={person.allowedActions}
            offered={['EDIT', 'DELETE']}
            onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
          />
        }
      />
      <Facts
        facts={[
          { term: t`Occupation`, value: i18n._(OCCUPATION_LABELS[occupation]) },
          { term: t`Trainer`, value: trainer ? t`yes, can be chosen as a trainer` : t`no` },
          {
            term: t`Court`,
            value: court && (
              <Link to="/courts/$id" params={{ id: court.id }}>
                {court.name.text}
              </Link>
            ),
          },
          { term: t`Organisation`, value: organisation },
          { term: t`E-mail`, value: email && <a href={`mailto:${email}`}>{email}</a> },
        ]}
      />
      <Suspense fallback={<TableSkeleton />}>
        <TrainingRecord personId={id} />
      </Suspense>
      {deleting && (
        <DeleteDialog
          name="person"
          record={person}
          title={t`Delete ${fullName}?`}
          done={t`The person was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>Possible only for who never taught, took part or wrote.</Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
