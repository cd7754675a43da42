import { useLingui } from '@lingui/react/macro';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { PUBLICATION_STATE_LABELS } from '../../lib/labels/publication-state.ts';
import { useOutletChoice } from './use-outlet-choices.ts';
import type { PublicationSearch } from './publication-search.ts';
import { usePlaceAndTimeWords } from './use-place-and-time-words.ts';

/** What each filter says while it is set. */
export function usePublicationFilterWords(search: PublicationSearch) {
  const { t, i18n } = useLingui();
  const text = search.search ?? '';
  const kinds = (search.kinds ?? []).map((kind) => i18n._(PUBLICATION_KIND_LABELS[kind])).join(', ');
  const states = (search.states ?? []).map((state) => i18n._(PUBLICATION_STATE_LABELS[state])).join(', ');
  const language = search.language ? i18n._(LANGUAGE_LABELS[search.language]) : '';
  const reach = search.reach ? i18n._(OUTLET_REACH_LABELS[search.reach]) : '';
  const outlet = useOutletChoice(search.outlet)?.name ?? '…';
  return {
    search: t`Search: ${text}`,
    kinds: t`Kind: ${kinds}`,
    states: t`State: ${states}`,
    language: t`Language: ${language}`,
    reach: t`Reach: ${reach}`,
    outlet: t`Outlet: ${outlet}`,
    work: t`Of one work`,
    ...usePlaceAndTimeWords(search),
  };
}
