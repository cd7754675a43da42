import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { WorkForm } from './work-form.tsx';
import { WorkDetailDocument } from './work.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/works">
    <Trans>Works</Trans>
  </Link>
);

export function NewWork(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('press')} title={t`New work`} above={<Above />}>
      <WorkForm {...props} work={null} />
    </NewForm>
  );
}

export function EditWork({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={WorkDetailDocument}
      id={id}
      recordOf={({ work }) => work}
      may={useMay('press')}
      title={({ title }) => title.text}
      above={<Above />}
    >
      {(work, onReload) => <WorkForm {...props} work={work} onReload={onReload} />}
    </EditForm>
  );
}
