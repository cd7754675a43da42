import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import type { ShownValues } from '../ui/form/readable-value.ts';
import { CourtName, PartnerProjectName, ProgrammeName, RegionName } from './names.tsx';

const NAMES: ShownValues<ReactNode> = {
  courtId: (id) => <CourtName id={id} />,
  homeCourtId: (id) => <CourtName id={id} />,
  programmeId: (id) => <ProgrammeName id={id} />,
  partnerProjectId: (id) => <PartnerProjectName id={id} />,
  regionId: (id) => <RegionName id={id} />,
};

/**
 * How both sides of a conflict are shown: ids that several forms have by their names, codes in words.
 *
 * @param codes By the field of the input, the words for its codes.
 */
export function useShownValues(
  codes: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>>,
): ShownValues<ReactNode> {
  const { i18n } = useLingui();
  const inWords = Object.entries(codes).map(([field, words]) => {
    const show = (code: string): ReactNode => (words[code] ? i18n._(words[code]) : code);
    return [field, show] as const;
  });
  return { ...NAMES, ...Object.fromEntries(inWords) };
}
