import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { ProgrammeDetailDocument } from './programme-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/programmes">
    <Trans>Programmes</Trans>
  </Link>
);

export function NewProgramme(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('administration')} title={t`New programme`} above={<Above />}>
      <ProgrammeForm {...props} programme={null} />
    </NewForm>
  );
}

export function EditProgramme({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={ProgrammeDetailDocument}
      id={id}
      recordOf={({ programme }) => programme}
      may={useMay('administration')}
      title={({ name }) => name.text}
      above={<Above />}
    >
      {(programme, onReload) => <ProgrammeForm {...props} programme={programme} onReload={onReload} />}
    </EditForm>
  );
}
