import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { Facts } from '../../ui/facts.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TableSkeleton } from '../../ui/skeletons.tsx';
import { ParticipationFilters } from './participation-filters.tsx';
import { ParticipationList } from './participation-list.tsx';
import type { ParticipationSearch } from './participation-search.ts';
import { DeleteProgrammeDocument, ProgrammeDetailDocument } from './programme-record.generated.ts';
import { JoinProgrammeLink } from './join-programme-link.tsx';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
  search: ParticipationSearch;
  onSearch: (search: ParticipationSearch) => void;
}

export function ProgrammeDetail({ id, onEdit, onDeleted, search, onSearch }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(ProgrammeDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeleteProgrammeDocument);
  const [deleting, setDeleting] = useState(false);
  const { programme } = data;
  if (!programme) return <NotFound />;
  const { name, legalBasis, startsOn, endsOn, courtCount, allowedActions } = programme;
  return (
    <>
      <PageHeader
        title={name.text}
        above={
          <Link to="/programmes">
            <Trans>Programmes</Trans>
          </Link>
        }
        actions={
          <>
            <JoinProgrammeLink id={id} />
            <ButtonLink to="/programmes/$id/timetable" params={{ id }} look="default">
              <Trans>Timetable</Trans>
            </ButtonLink>
            <ActionBar
              allowed={allowedActions}
              offered={['EDIT', 'DELETE']}
              onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
            />
          </>
        }
      />
      <Facts
        facts={[
          { term: t`Legal basis`, value: legalBasis?.text },
          { term: t`First day`, value: format.day(startsOn) },
          { term: t`Last day`, value: endsOn ? format.day(endsOn) : t`open` },
          { term: t`Taking part, courts`, value: format.number(courtCount) },
        ]}
      />
      <h2>
        <Trans>Participating courts</Trans>
      </h2>
      <ParticipationFilters search={search} onSearch={onSearch} />
      <Suspense fallback={<TableSkeleton />}>
        <ParticipationList programmeId={id} search={search} onSearch={onSearch} />
      </Suspense>
      {deleting && (
        <DeleteDialog
          name="programme"
          record={programme}
          title={t`Delete the programme?`}
          done={t`The programme was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>Possible only while no court takes part and nothing was done for it.</Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
