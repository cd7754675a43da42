import { useLingui } from '@lingui/react/macro';
import { useProgrammeOptions, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import type { AssetSearch } from './asset-search.ts';

/** What each filter says while it is set. */
export function useAssetFilterWords(search: AssetSearch) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const court = useCourtChoice(search.court)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const programme = useProgrammeOptions().find(({ value }) => value === search.programme)?.label ?? '…';
  const kinds = (search.kinds ?? []).map((kind) => i18n._(ASSET_KIND_LABELS[kind])).join(', ');
  const on = search.on ? format.day(search.on) : '';
  const text = search.search ?? '';
  return {
    search: t`Search: ${text}`,
    kinds: t`Kind: ${kinds}`,
    court: t`Court: ${court}`,
    region: t`Region: ${region}`,
    programme: t`Programme: ${programme}`,
    on: t`In place on: ${on}`,
    mine: t`Of my courts`,
  };
}
