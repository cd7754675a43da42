import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ParticipationForm } from './participation-form.tsx';
import { ParticipationDetailDocument } from './participation-record.generated.ts';
import { ProgrammeDetailDocument } from './programme-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: () => void;
}

export function JoinProgramme({ programmeId, ...props }: Props & { programmeId: string }) {
  const { t } = useLingui();
  const may = useMay('administration');
  const { data } = useSuspenseQuery(ProgrammeDetailDocument, { variables: { id: programmeId } });
  if (!may || !data.programme) return <NotFound />;
  return (
    <>
      <PageHeader
        title={t`A court joins the programme`}
        above={
          <Link to="/programmes/$id" params={{ id: programmeId }}>
            {data.programme.name.text}
          </Link>
        }
      />
      <ParticipationForm {...props} programmeId={programmeId} participation={null} />
    </>
  );
}

export function EditParticipation({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(ParticipationDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.participation} reload={async () => (await refetch()).data?.participation}>
      {(participation, onReload) => (
        <>
          <PageHeader
            title={participation.court.name.text}
            above={
              <Link to="/programmes/$id" params={{ id: participation.programme.id }}>
                {participation.programme.name.text}
              </Link>
            }
          />
          <ParticipationForm
            {...props}
            programmeId={participation.programme.id}
            participation={participation}
            onReload={onReload}
          />
        </>
      )}
    </OpenedRecord>
  );
}
