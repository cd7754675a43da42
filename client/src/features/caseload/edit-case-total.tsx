import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { NewForm } from '../../ui/form/new-form.tsx';
import { CaseTotalForm } from './case-total-form.tsx';
import { CaseTotalDetailDocument } from './case-total-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/case-totals">
    <Trans>Totals of civil cases</Trans>
  </Link>
);

export function NewCaseTotal(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm may={useMay('caseload')} title={t`Enter a total`} above={<Above />}>
      <CaseTotalForm {...props} caseTotal={null} />
    </NewForm>
  );
}

export function EditCaseTotal({ id, ...props }: Props & { id: string }) {
  return (
    <EditForm
      document={CaseTotalDetailDocument}
      id={id}
      recordOf={({ caseTotal }) => caseTotal}
      may={useMay('caseload')}
      title={({ court }) => court.name.text}
      above={<Above />}
    >
      {(caseTotal, onReload) => <CaseTotalForm {...props} caseTotal={caseTotal} onReload={onReload} />}
    </EditForm>
  );
}
