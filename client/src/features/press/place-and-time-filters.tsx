import { useLingui } from '@lingui/react/macro';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { ProgrammePicker, RegionPicker } from '../../kernel/short-lists.tsx';
import { DayField } from '../../ui/day-field.tsx';

export interface PlaceAndTime {
  court?: string | undefined;
  region?: string | undefined;
  programme?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Filters that press events and publications share. */
export function PlaceAndTimeFilters({
  search,
  set,
}: {
  search: PlaceAndTime;
  set: (changed: PlaceAndTime) => void;
}) {
  const { t } = useLingui();
  return (
    <>
      <CourtFilter id={search.court} onChange={(court) => set({ court })} />
      <RegionPicker
        aria-label={t`Region`}
        none={t`All regions`}
        value={search.region}
        onChange={(region) => set({ region: region ?? undefined })}
      />
      <ProgrammePicker
        aria-label={t`Programme`}
        none={t`All programmes`}
        value={search.programme}
        onChange={(programme) => set({ programme: programme ?? undefined })}
      />
      <DayField
        label={t`From`}
        width={150}
        value={search.from}
        onChange={(from) => set({ from: from ?? undefined })}
      />
      <DayField
        label={t`Until`}
        width={150}
        value={search.to}
        onChange={(to) => set({ to: to ?? undefined })}
      />
    </>
  );
}
