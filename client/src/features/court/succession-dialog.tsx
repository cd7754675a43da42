import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { SUCCESSION_KINDS, type SuccessionKind } from '@bitim/schema/vocabulary/court';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { SUCCESSION_KIND_LABELS } from '../../lib/labels/court.ts';
import type { Choice } from '../../ui/choice-select.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { startDay } from '../../ui/form/start-day.ts';
import { toast } from '../../ui/toast.tsx';
import type { CourtRecordFragment } from './court-record.generated.ts';
import { RecordCourtSuccessionDocument } from './court-successions.generated.ts';

interface Values {
  kind: SuccessionKind;
  successor: Choice | null;
  effectiveOn: string | null;
  decree: string;
}

/** What became of the court, by which decree, from which day on. */
export function SuccessionDialog({ court, onClose }: { court: CourtRecordFragment; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const missing = useMissing();
  const name = court.name.text;
  const [record] = useMutation(RecordCourtSuccessionDocument);
  const initial: Values = { kind: 'RENAME', successor: null, effectiveOn: startDay(), decree: '' };
  const form = useServerForm({
    draftKey: `court.succession.${court.id}`,
    initial,
    version: court.version,
    save: async ({ kind, successor, effectiveOn, decree }, version) => {
      if (effectiveOn === null) return missing({ effectiveOn });
      return (
        await record({
          variables: {
            input: {
              id: court.id,
              version: version ?? court.version,
              kind,
              successorId: successor?.id ?? '',
              effectiveOn,
              decree: decree.trim(),
            },
          },
        })
      ).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`The succession is recorded.`);
    },
  });
  const labels = {
    kind: t`What happened`,
    successorId: t`Successor`,
    effectiveOn: t`In force from`,
    decree: t`Decree`,
  };
  return (
    <ServerDialog
      form={form}
      title={t`Successor of: ${name}`}
      submitLabel={t`Record`}
      labels={labels}
      onClose={onClose}
    >
      <NativeSelect
        {...form.text('kind')}
        label={labels.kind}
        data={SUCCESSION_KINDS.map((value) => ({ value, label: i18n._(SUCCESSION_KIND_LABELS[value]) }))}
      />
      <CourtPicker
        {...form.value('successor')}
        id={form.idOf('successorId')}
        error={form.errorAt('successorId')}
        label={labels.successorId}
        required
        inDialog
      />
      <DayField
        {...form.value('effectiveOn')}
        label={labels.effectiveOn}
        description={t`The first day of the successor`}
        required
        inDialog
      />
      <TextInput
        {...form.text('decree')}
        label={labels.decree}
        description={t`As it is cited, with its number and day`}
        required
      />
    </ServerDialog>
  );
}
