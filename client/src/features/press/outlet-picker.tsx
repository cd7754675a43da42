import { useLingui } from '@lingui/react/macro';
import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
import { useOutletChoice, useOutletChoices } from './use-outlet-choices.ts';

interface Props {
  id: string;
  label: string;
  description?: string;
  error: string | undefined;
  required?: boolean;
  value: Choice | null;
  onChange: (outlet: Choice | null) => void;
}

export function OutletPicker(props: Props) {
  return <ChoiceSelect {...props} {...useOutletChoices()} />;
}

/** For a filter: the address holds the id only. */
export function OutletFilter({
  id,
  onChange,
}: {
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const value = useOutletChoice(id);
  const choices = useOutletChoices();
  return (
    <ChoiceSelect
      {...choices}
      aria-label={t`Outlet`}
      placeholder={t`Outlet`}
      w={260}
      value={value}
      onChange={(outlet) => onChange(outlet?.id)}
    />
  );
}

/** The name behind an id, where nothing but the id has come. */
export function OutletName({ id }: { id: string }) {
  return <>{useOutletChoice(id)?.name ?? '…'}</>;
}
