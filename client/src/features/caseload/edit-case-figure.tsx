import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { toast } from '../../ui/toast.tsx';
import { CaseFigureForm } from './case-figure-form.tsx';
import { CaseFigureDetailDocument } from './case-figure-record.generated.ts';

interface Props {
  id: string;
  onCancel: () => void;
  onSaved: () => void;
}

export function EditCaseFigure({ id, onCancel, onSaved }: Props) {
  const { t } = useLingui();
  const done = () => {
    onSaved();
    toast(t`The figure is saved.`);
  };
  return (
    <EditForm
      document={CaseFigureDetailDocument}
      id={id}
      recordOf={({ caseFigure }) => caseFigure}
      may={useMay('caseload')}
      title={({ court }) => court.name.text}
      above={
        <Link to="/cases">
          <Trans>Cases considered</Trans>
        </Link>
      }
    >
      {({ court, month, instance, category, procedure, considered, ...edited }, onReload) => (
        <CaseFigureForm
          edited={edited}
          start={{
            court: { id: court.id, name: court.name.text },
            month,
            instance,
            category,
            procedure,
            considered: String(considered),
          }}
          submitLabel={t`Save`}
          onCancel={onCancel}
          onSaved={done}
          onReload={onReload}
        />
      )}
    </EditForm>
  );
}
