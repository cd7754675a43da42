import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { RegionForm } from './region-form.tsx';
import { RegionDetailDocument } from './region-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/regions">
    <Trans>Regions</Trans>
  </Link>
);

export function NewRegion(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('administration')} title={t`New region`} above={<Above />}>
      <RegionForm {...props} region={null} />
    </NewForm>
  );
}

export function EditRegion({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={RegionDetailDocument}
      id={id}
      recordOf={({ region }) => region}
      may={useMay('administration')}
      title={({ name }) => name.text}
      above={<Above />}
    >
      {(region, onReload) => <RegionForm {...props} region={region} onReload={onReload} />}
    </EditForm>
  );
}
