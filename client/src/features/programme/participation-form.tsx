import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { requiredWholeInput } from '../../lib/whole-input.ts';
import { DayField } from '../../ui/day-field.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { startDay } from '../../ui/form/start-day.ts';
import { toast } from '../../ui/toast.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import {
  EditParticipationDocument,
  JoinProgrammeDocument,
  type ParticipationRecordFragment,
} from './participation-record.generated.ts';

interface Props {
  programmeId: string;
  /** Null for a court that joins now. */
  participation: ParticipationRecordFragment | null;
  onCancel: () => void;
  onSaved: () => void;
  onReload?: () => void;
}

export function ParticipationForm({ programmeId, participation, onCancel, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const [join] = useMutation(JoinProgrammeDocument);
  const [edit] = useMutation(EditParticipationDocument);
  const form = useServerForm({
    draftKey: `participation.${participation?.id ?? `new.${programmeId}`}`,
    version: participation?.version ?? null,
    initial: {
      court: participation ? { id: participation.court.id, name: participation.court.name.text } : null,
      wave: String(participation?.wave ?? 1),
      joinedOn: startDay(participation?.joinedOn),
      leftOn: participation?.leftOn ?? null,
    },
    save: async ({ court, wave, joinedOn, leftOn }, version, once) => {
      if (joinedOn === null) return missing({ joinedOn });
      const fields = { wave: requiredWholeInput(wave), joinedOn, leftOn };
      if (!participation || version === null)
        return (
          await join({ variables: { input: { ...fields, programmeId, courtId: court?.id ?? '' } }, ...once })
        ).data?.result;
      return (await edit({ variables: { input: { ...fields, id: participation.id, version } } })).data
        ?.result;
    },
    onSaved: () => {
      onSaved();
      toast(t`The participation is saved.`);
    },
  });
  const labels = { courtId: t`Court`, wave: t`Wave`, joinedOn: t`Takes part from`, leftOn: t`Left` };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({})}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      {!participation && (
        <CourtPicker
          {...form.value('court')}
          id={form.idOf('courtId')}
          error={form.errorAt('courtId')}
          label={labels.courtId}
          required
        />
      )}
      <WholeField
        {...form.value('wave')}
        label={labels.wave}
        description={t`1 for the courts designated at the start, 2 for those added later`}
        required
      />
      <DayField {...form.value('joinedOn')} label={labels.joinedOn} required />
      <DayField
        {...form.value('leftOn')}
        label={labels.leftOn}
        description={t`The last day; empty while it takes part`}
      />
    </ServerForm>
  );
}
