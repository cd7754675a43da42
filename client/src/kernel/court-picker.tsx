import { useLingui } from '@lingui/react/macro';
import { ChoiceSelect, ChoicesSelect, type Choice } from '../ui/choice-select.tsx';
import { useCourtChoice, useCourtChoices } from './use-court-choices.ts';

interface Labelled {
  id?: string;
  label: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  inDialog?: boolean;
}

/** One court, found by a part of its name in any language. */
export function CourtPicker({
  mine = false,
  ...rest
}: Labelled & { mine?: boolean; value: Choice | null; onChange: (court: Choice | null) => void }) {
  return <ChoiceSelect {...rest} {...useCourtChoices(mine)} />;
}

/** Several courts, in the order of choosing. */
export function CourtsPicker(
  props: Labelled & { value: readonly Choice[]; onChange: (courts: Choice[]) => void },
) {
  return <ChoicesSelect {...props} {...useCourtChoices(false)} />;
}

/** For a filter: the address holds the id only. */
export function CourtFilter({
  id,
  onChange,
}: {
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const value = useCourtChoice(id);
  const choices = useCourtChoices(false);
  return (
    <ChoiceSelect
      {...choices}
      aria-label={t`Court`}
      placeholder={t`Court`}
      w={280}
      value={value}
      onChange={(court) => onChange(court?.id)}
    />
  );
}
