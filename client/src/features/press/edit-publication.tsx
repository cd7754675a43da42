import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { PublicationForm } from './publication-form.tsx';
import { PublicationDetailDocument } from './publication-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/publications">
    <Trans>Publications</Trans>
  </Link>
);

export function LogPublication(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('press')} title={t`Log a publication`} above={<Above />}>
      <PublicationForm {...props} publication={null} />
    </NewForm>
  );
}

export function EditPublication({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={PublicationDetailDocument}
      id={id}
      recordOf={({ publication }) => publication}
      may={useMay('press')}
      title={({ title }) => title.text}
      above={<Above />}
    >
      {(publication, onReload) => (
        <PublicationForm {...props} publication={publication} onReload={onReload} />
      )}
    </EditForm>
  );
}
