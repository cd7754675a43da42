import { useLingui } from '@lingui/react/macro';
import { useRegionOptions } from '../../kernel/short-lists.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { RoomSearch } from './room-search.ts';

/** What each filter says while it is set. */
export function useRoomFilterWords(search: RoomSearch) {
  const { t } = useLingui();
  const format = useFormat();
  const court = useCourtChoice(search.court)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const on = search.on ? format.day(search.on) : '';
  const text = search.search ?? '';
  return {
    search: t`Search: ${text}`,
    court: t`Court: ${court}`,
    region: t`Region: ${region}`,
    on: t`In use on: ${on}`,
    mine: t`Of my courts`,
  };
}
