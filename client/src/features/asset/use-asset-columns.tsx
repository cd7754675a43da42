import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { AssetListQuery } from './asset-list.generated.ts';
import type { AssetSortField } from './asset-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = AssetListQuery['assets']['nodes'][number];

export function useAssetColumns(): Column<Row, AssetSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(ASSET_KIND_LABELS) },
      sort: 'KIND',
      cell: ({ id, kind }) => (
        <Link to="/assets/$id" params={{ id }}>
          {i18n._(ASSET_KIND_LABELS[kind])}
        </Link>
      ),
    },
    {
      key: 'court',
      header: t`Court`,
      sheet: { at: 'court.name.text' },
      sort: 'COURT',
      cell: ({ court }) => court.name.text,
    },
    {
      key: 'placedOn',
      header: t`In place from`,
      sheet: { at: 'placedOn', as: 'DAY' },
      sort: 'PLACED_ON',
      cell: ({ placedOn }) => <span className="tabular">{format.day(placedOn)}</span>,
    },
    {
      key: 'removedOn',
      header: t`Taken away`,
      sheet: { at: 'removedOn', as: 'DAY' },
      cell: ({ removedOn }) => removedOn && <span className="tabular">{format.day(removedOn)}</span>,
    },
    {
      key: 'programme',
      header: t`Programme`,
      sheet: { at: 'programme.name.text' },
      cell: ({ programme }) => programme?.name.text,
      hiddenAtFirst: true,
    },
    {
      key: 'description',
      header: t`Description`,
      sheet: { at: 'description.text' },
      cell: ({ description }) => description?.text,
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
