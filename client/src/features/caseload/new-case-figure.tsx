import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../lib/use-may.ts';
import { useViewer } from '../../lib/viewer.ts';
import { NewForm } from '../../ui/form/new-form.tsx';
import { CaseFigureForm } from './case-figure-form.tsx';
import type { CaseFigureRecordFragment } from './case-figure-record.generated.ts';
import { monthBefore, nextFigure, type CaseFigureValues } from './case-figure-values.ts';
import { SavedFigures } from './saved-figures.tsx';

/** One figure after another: court and month stay, the category goes on, and the number has the focus. */
export function NewCaseFigure({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const [saved, setSaved] = useState<CaseFigureRecordFragment[]>([]);
  const [start, setStart] = useState<CaseFigureValues>({
    court: homeCourt && { id: homeCourt.id, name: homeCourt.name.text },
    month: monthBefore(),
    instance: 'FIRST',
    procedure: 'JUDICIAL_MEDIATION',
    category: 'DEBT_RECOVERY',
    considered: '',
  });
  return (
    <NewForm
      may={useMay('caseload')}
      title={t`Enter case figures`}
      above={
        <Link to="/cases">
          <Trans>Cases considered</Trans>
        </Link>
      }
    >
      <CaseFigureForm
        key={saved.length}
        edited={null}
        start={start}
        submitLabel={t`Save and go on`}
        onCancel={onCancel}
        onSaved={(figure, values) => {
          setSaved([figure, ...saved]);
          setStart(nextFigure(values));
        }}
      />
      <SavedFigures figures={saved} />
    </NewForm>
  );
}
