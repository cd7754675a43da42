import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Popup } from '../../ui/popup.tsx';
import type { ReportSearch } from './report-search.ts';
import { UnitChoices } from './unit-choices.tsx';
import { UnitNameDocument } from './unit-picker.generated.ts';

export type ChosenUnit = Pick<ReportSearch, 'region' | 'court'>;

interface Props {
  unit: ChosenUnit;
  /** The last day of the period: regions and courts are those of that day. */
  on: string;
  onChange: (unit: ChosenUnit) => void;
}

const ID = 'report-unit';

/** The nation, a region, or a court of it. */
export function UnitPicker({ unit, on, onChange }: Props) {
  const { t } = useLingui();
  const name = useUnitName(unit);
  const shown = name ?? '…';
  return (
    <Popup
      id={ID}
      target={(open) => (
        <Button
          variant="default"
          maw={420}
          aria-label={t`Region or court: ${shown}`}
          rightSection="▾"
          {...open}
        >
          {shown}
        </Button>
      )}
    >
      <UnitChoices
        unit={unit}
        on={on}
        onChoose={(chosen) => {
          document.getElementById(ID)?.hidePopover();
          onChange(chosen);
        }}
      />
    </Popup>
  );
}

/** Its name, null while it is asked for. */
export function useUnitName({ region, court }: ChosenUnit): string | null {
  const { t } = useLingui();
  const nation = region === undefined && court === undefined;
  const { data } = useQuery(UnitNameDocument, {
    variables: {
      region: region ?? '',
      court: court ?? '',
      ofRegion: court === undefined && region !== undefined,
      ofCourt: court !== undefined,
    },
    skip: nation,
  });
  return nation ? t`The whole country` : (data?.court?.name.text ?? data?.region?.name.text ?? null);
}
