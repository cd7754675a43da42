import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
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
  const { data, refetch } = useSuspenseQuery(CaseFigureDetailDocument, { variables: { id } });
  const done = () => {
    onSaved();
    toast(t`The figure is saved.`);
  };
  return (
    <OpenedRecord record={data.caseFigure} reload={async () => (await refetch()).data?.caseFigure}>
      {({ court, month, instance, category, procedure, considered, ...edited }, onReload) => (
        <>
          <PageHeader
            title={court.name.text}
            above={
              <Link to="/cases">
                <Trans>Cases considered</Trans>
              </Link>
            }
          />
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
        </>
      )}
    </OpenedRecord>
  );
}
