import { useCourtChoice } from './use-court-choices.ts';
import { usePartnerProjectOptions, useProgrammeOptions, useRegionOptions } from './short-lists.tsx';

interface Named {
  id: string;
}

/** The name behind an id, where nothing but the id has come. */
export function CourtName({ id }: Named) {
  return <>{useCourtChoice(id)?.name ?? '…'}</>;
}

export function ProgrammeName({ id }: Named) {
  return <>{nameIn(useProgrammeOptions(), id)}</>;
}

export function PartnerProjectName({ id }: Named) {
  return <>{nameIn(usePartnerProjectOptions(), id)}</>;
}

export function RegionName({ id }: Named) {
  return <>{nameIn(useRegionOptions(), id)}</>;
}

const nameIn = (options: readonly { value: string; label: string }[], id: string) =>
  options.find(({ value }) => value === id)?.label ?? '…';
