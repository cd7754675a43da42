import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import {
  PartnerProjectChoicesDocument,
  ProgrammeChoicesDocument,
  RegionChoicesDocument,
} from './short-lists.generated.ts';

interface Props {
  label?: string;
  'aria-label'?: string;
  id?: string;
  error?: string | undefined;
  description?: string;
  /** What stands for "none": "no programme", "all regions". */
  none: string;
  value: string | null | undefined;
  onChange: (id: string | null) => void;
}

interface Option {
  value: string;
  label: string;
}

function ShortList({ options, none, value, onChange, ...rest }: Props & { options: readonly Option[] }) {
  return (
    <NativeSelect
      {...rest}
      value={value ?? ''}
      data={[{ value: '', label: none }, ...options]}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    />
  );
}

export function useProgrammeOptions(): Option[] {
  const { data } = useQuery(ProgrammeChoicesDocument);
  return data?.programmes.nodes.map(({ id, name }) => ({ value: id, label: name.text })) ?? [];
}

export function ProgrammePicker(props: Props) {
  return <ShortList {...props} options={useProgrammeOptions()} />;
}

export function usePartnerProjectOptions(): Option[] {
  const { data } = useQuery(PartnerProjectChoicesDocument);
  const nodes = data?.partnerProjects.nodes ?? [];
  return nodes.map(({ id, name, partnerName }) => ({
    value: id,
    label: `${partnerName.text}: ${name.text}`,
  }));
}

export function PartnerProjectPicker(props: Props) {
  return <ShortList {...props} options={usePartnerProjectOptions()} />;
}

/** @param on Regions as they were that day; all that ever were when undefined; one that is no more says so, for another may bear its name. */
export function useRegionOptions(on?: string): Option[] {
  const { t } = useLingui();
  const { data } = useQuery(RegionChoicesDocument, { variables: { on: on ?? null } });
  return (
    data?.regions.map(({ id, name, validTo }) => {
      const region = name.text;
      const year = validTo?.slice(0, 4);
      return { value: id, label: year === undefined ? region : t`${region} (until ${year})` };
    }) ?? []
  );
}

export function RegionPicker(props: Props) {
  return <ShortList {...props} options={useRegionOptions()} />;
}
