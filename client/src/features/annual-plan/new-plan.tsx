import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { useMay } from '../../lib/use-may.ts';
import { useViewer } from '../../lib/viewer.ts';
import { NewForm } from '../../ui/form/new-form.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { CreateAnnualPlanDocument } from './plan-record.generated.ts';
import { planYears } from './year-select.tsx';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

export function NewPlan(props: Props) {
  const { t } = useLingui();
  return (
    <NewForm
      may={useMay('training')}
      title={t`New annual plan`}
      above={
        <Link to="/plans">
          <Trans>Annual plans</Trans>
        </Link>
      }
    >
      <Entering {...props} />
    </NewForm>
  );
}

/** Begins with the own court and the year to come. */
function Entering({ onCancel, onSaved }: Props) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const [create] = useMutation(CreateAnnualPlanDocument);
  const years = planYears(undefined);
  const form = useServerForm({
    draftKey: 'annual-plan.new',
    initial: {
      court: homeCourt ? { id: homeCourt.id, name: homeCourt.name.text } : null,
      year: String(years[0]),
    },
    version: null,
    save: async ({ court, year }, _version, once) =>
      (await create({ variables: { input: { courtId: court?.id ?? '', year: Number(year) } }, ...once })).data
        ?.result,
    onSaved: ({ id }) => {
      toast(t`The plan is begun: add its items.`);
      onSaved(id);
    },
  });
  const labels = { courtId: t`Court`, year: t`Year` };
  return (
    <ServerForm form={form} submitLabel={t`Save`} onCancel={onCancel} labels={labels}>
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={labels.courtId}
        mine
        required
      />
      <NativeSelect {...form.text('year')} label={labels.year} data={years.map(String)} />
    </ServerForm>
  );
}
