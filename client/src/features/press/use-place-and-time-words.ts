import { useLingui } from '@lingui/react/macro';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { useProgrammeOptions, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { PlaceAndTime } from './place-and-time-filters.tsx';

export function usePlaceAndTimeWords(search: PlaceAndTime) {
  const { t } = useLingui();
  const format = useFormat();
  const court = useCourtChoice(search.court)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const programme = useProgrammeOptions().find(({ value }) => value === search.programme)?.label ?? '…';
  const from = search.from ? format.day(search.from) : '';
  const to = search.to ? format.day(search.to) : '';
  return {
    court: t`Court: ${court}`,
    region: t`Region: ${region}`,
    programme: t`Programme: ${programme}`,
    from: t`From: ${from}`,
    to: t`Until: ${to}`,
    mine: t`Of my courts`,
  };
}
