import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { OutletForm } from './outlet-form.tsx';
import { OutletDetailDocument } from './outlet.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/outlets">
    <Trans>Outlets</Trans>
  </Link>
);

export function NewOutlet(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('press')} title={t`New outlet`} above={<Above />}>
      <OutletForm {...props} outlet={null} />
    </NewForm>
  );
}

export function EditOutlet({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={OutletDetailDocument}
      id={id}
      recordOf={({ outlet }) => outlet}
      may={useMay('press')}
      title={({ name }) => name.text}
      above={<Above />}
    >
      {(outlet, onReload) => <OutletForm {...props} outlet={outlet} onReload={onReload} />}
    </EditForm>
  );
}
