import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { AssetListQuery } from './asset-list.generated.ts';
import type { AssetSortField } from './asset-search.ts';

type Row = AssetListQuery['assets']['nodes'][number];

export function useAssetColumns(): Column<Row, AssetSortField>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'kind',
      header: t`Kind`,
      sort: 'KIND',
      cell: ({ id, kind }) => (
        <Link to="/assets/$id" params={{ id }}>
          {i18n._(ASSET_KIND_LABELS[kind])}
        </Link>
      ),
    },
    { key: 'court', header: t`Court`, sort: 'COURT', cell: ({ court }) => court.name.text },
    {
      key: 'placedOn',
      header: t`In place from`,
      sort: 'PLACED_ON',
      cell: ({ placedOn }) => <span className="tabular">{format.day(placedOn)}</span>,
    },
    {
      key: 'removedOn',
      header: t`Taken away`,
      cell: ({ removedOn }) => removedOn && <span className="tabular">{format.day(removedOn)}</span>,
    },
    {
      key: 'programme',
      header: t`Programme`,
      cell: ({ programme }) => programme?.name.text,
      hiddenAtFirst: true,
    },
    { key: 'description', header: t`Description`, cell: ({ description }) => description?.text },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
