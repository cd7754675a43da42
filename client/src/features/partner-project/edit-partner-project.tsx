import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { PartnerProjectForm } from './partner-project-form.tsx';
import { PartnerProjectDetailDocument } from './partner-project-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/partner-projects">
    <Trans>Partner projects</Trans>
  </Link>
);

export function NewPartnerProject(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('administration')} title={t`New partner project`} above={<Above />}>
      <PartnerProjectForm {...props} partnerProject={null} />
    </NewForm>
  );
}

export function EditPartnerProject({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={PartnerProjectDetailDocument}
      id={id}
      recordOf={({ partnerProject }) => partnerProject}
      may={useMay('administration')}
      title={({ name }) => name.text}
      above={<Above />}
    >
      {(partnerProject, onReload) => (
        <PartnerProjectForm {...props} partnerProject={partnerProject} onReload={onReload} />
      )}
    </EditForm>
  );
}
