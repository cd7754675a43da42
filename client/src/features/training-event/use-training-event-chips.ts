import { useLingui } from '@lingui/react/macro';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { useProgrammeOptions, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { FilterChip } from '../../ui/filter/filter-bar.tsx';
import type { TrainingEventSearch } from './training-event-search.ts';

type Key = keyof Omit<TrainingEventSearch, 'sort' | 'page'>;

/** What is set, in words, each with its cross. */
export function useTrainingEventChips(search: TrainingEventSearch, set: (changed: { [Cleared in Key]?: undefined }) => void): FilterChip[] {
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

  const words: Record<Key, string> = {
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
  const keys = Object.keys(words) as Key[];
  return keys.filter((key) => search[key] !== undefined).map((key) => ({ key, label: words[key], onClear: () => set({ [key]: undefined }) }));
}
