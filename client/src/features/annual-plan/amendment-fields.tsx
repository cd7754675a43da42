import { useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { today } from '../../lib/parse-day.ts';
import { DayField } from '../../ui/day-field.tsx';
import type { FormOf } from '../../ui/form/use-server-form.ts';

export interface AmendmentValues {
  amendedOn: string | null;
  reason: string;
  documentNumber: string;
}

export const newAmendment = (): AmendmentValues => ({ amendedOn: today(), reason: '', documentNumber: '' });

export const amendmentInput = ({ amendedOn, reason, documentNumber }: AmendmentValues) => ({
  amendedOn: amendedOn ?? '',
  reason: reason.trim(),
  documentNumber: documentNumber.trim() || null,
});

export const requiredOfAmendment = ({ amendedOn, reason }: AmendmentValues) => ({
  'amendment.amendedOn': amendedOn,
  'amendment.reason': reason.trim(),
});

export function useAmendmentLabels(): Record<string, string> {
  const { t } = useLingui();
  return {
    amendment: t`Amendment`,
    'amendment.amendedOn': t`From which day`,
    'amendment.reason': t`Reason for the change`,
    'amendment.documentNumber': t`Number of the document`,
  };
}

/** Why an approved plan is changed; it stays readable with the plan. */
export function AmendmentFields<Values extends AmendmentValues>({ form }: { form: FormOf<Values> }) {
  const { t } = useLingui();
  const fields = form as unknown as FormOf<AmendmentValues>;
  return (
    <>
      <Textarea
        {...fields.text('reason')}
        id={fields.idOf('amendment.reason')}
        error={fields.errorAt('amendment.reason')}
        label={t`Reason for the change`}
        description={t`It stays with the plan, beside what was approved.`}
        autosize
        minRows={2}
        required
      />
      <DayField
        {...fields.value('amendedOn')}
        id={fields.idOf('amendment.amendedOn')}
        error={fields.errorAt('amendment.amendedOn')}
        label={t`From which day`}
        required
      />
      <TextInput
        {...fields.text('documentNumber')}
        id={fields.idOf('amendment.documentNumber')}
        error={fields.errorAt('amendment.documentNumber')}
        label={t`Number of the document`}
      />
    </>
  );
}
