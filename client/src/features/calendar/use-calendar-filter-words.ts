import { useLingui } from '@lingui/react/macro';
import { usePersonChoice } from '../../kernel/person-picker.tsx';
import { usePartnerProjectOptions, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { CalendarSearch } from './calendar-search.ts';

/** What each filter says while it is set; where the calendar stands is no filter. */
export function useCalendarFilterWords(search: CalendarSearch) {
  const { t, i18n } = useLingui();
  const court = useCourtChoice(search.court)?.name ?? '…';
  const trainer = usePersonChoice(search.trainer)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const project = usePartnerProjectOptions().find(({ value }) => value === search.project)?.label ?? '…';
  const kinds = (search.kinds ?? []).map((kind) => i18n._(TRAINING_EVENT_KIND_LABELS[kind])).join(', ');
  const states = (search.states ?? []).map((state) => i18n._(EVENT_STATE_LABELS[state])).join(', ');
  const text = search.search ?? '';
  return {
    search: t`Search: ${text}`,
    kinds: t`Kind: ${kinds}`,
    states: t`State: ${states}`,
    court: t`Court: ${court}`,
    region: t`Region: ${region}`,
    trainer: t`Trainer: ${trainer}`,
    project: t`Partner project: ${project}`,
    mine: t`Of my courts`,
  };
}
