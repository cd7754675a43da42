import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { CourtForm } from './court-form.tsx';
import { CourtDetailDocument } from './court-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/courts">
    <Trans>Courts</Trans>
  </Link>
);

export function NewCourt(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('administration')} title={t`New court`} above={<Above />}>
      <CourtForm {...props} court={null} />
    </NewForm>
  );
}

export function EditCourt({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={CourtDetailDocument}
      id={id}
      recordOf={({ court }) => court}
      may={useMay('administration')}
      title={({ name }) => name.text}
      above={<Above />}
    >
      {(court, onReload) => <CourtForm {...props} court={court} onReload={onReload} />}
    </EditForm>
  );
}
