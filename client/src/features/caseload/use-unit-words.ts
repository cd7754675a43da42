import { useLingui } from '@lingui/react/macro';
import { useRegionOptions } from '../../kernel/short-lists.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CaseTotalSearch } from './case-total-search.ts';

/** What each filter that figures and totals share says while it is set. */
export function useUnitWords(search: CaseTotalSearch) {
  const { t } = useLingui();
  const format = useFormat();
  const court = useCourtChoice(search.court)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const period = search.period ? format.period(search.period) : '';
  return {
    period: t`Period: ${period}`,
    court: t`Court: ${court}`,
    region: t`Region: ${region}`,
    mine: t`Of my courts`,
  };
}
