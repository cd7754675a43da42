import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { NotFound } from '../../ui/not-found.tsx';
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
  if (!data.programme) return <NotFound />;
  return (
    <NewForm
      may={may}
      title={t`A court joins the programme`}
      above={
        <Link to="/programmes/$id" params={{ id: programmeId }}>
          {data.programme.name.text}
        </Link>
      }
    >
      <ParticipationForm {...props} programmeId={programmeId} participation={null} />
    </NewForm>
  );
}

export function EditParticipation({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={ParticipationDetailDocument}
      id={id}
      recordOf={({ participation }) => participation}
      may={useMay('administration')}
      title={({ court }) => court.name.text}
      above={({ programme }) => (
        <Link to="/programmes/$id" params={{ id: programme.id }}>
          {programme.name.text}
        </Link>
      )}
    >
      {(participation, onReload) => (
        <ParticipationForm
          {...props}
          programmeId={participation.programme.id}
          participation={participation}
          onReload={onReload}
        />
      )}
    </EditForm>
  );
}
