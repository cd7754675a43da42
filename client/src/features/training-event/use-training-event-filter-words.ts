import { useLingui } from '@lingui/react/macro';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { useProgrammeOptions, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { TrainingEventSearch } from './training-event-search.ts';

/** What each filter says while it is set. */
export function useTrainingEventFilterWords(search: TrainingEventSearch) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const court = useCourtChoice(search.court)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const programme = useProgrammeOptions().find(({ value }) => value === search.programme)?.label ?? '…';
  const kinds = (search.kinds ?? []).map((kind) => i18n._(TRAINING_EVENT_KIND_LABELS[kind])).join(', ');
  const states = (search.states ?? []).map((state) => i18n._(EVENT_STATE_LABELS[state])).join(', ');
  const text = search.search ?? '';
  const from = search.from ? format.day(search.from) : '';
  const to = search.to ? format.day(search.to) : '';
  return {
    search: t`Search: ${text}`,
    kinds: t`Kind: ${kinds}`,
    states: t`State: ${states}`,
    court: t`Court: ${court}`,
    region: t`Region: ${region}`,
    programme: t`Programme: ${programme}`,
    partner: search.partner === 'yes' ? t`Partner sessions only` : t`Without partner sessions`,
    from: t`From: ${from}`,
    to: t`Until: ${to}`,
    mine: t`Of my courts`,
    awaiting: t`Past, without an outcome`,
  };
}
