import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { AssetListDocument } from './asset-list.generated.ts';
import { DEFAULT_SORT, assetVariables, type AssetSearch } from './asset-search.ts';
import { useAssetColumns } from './use-asset-columns.tsx';

interface Props {
  search: AssetSearch;
  onSearch: (search: AssetSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function AssetList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = assetVariables(asked);
  const { data } = useSuspenseQuery(AssetListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="assets"
      caption={t`Equipment`}
      columns={useAssetColumns()}
      found={data.assets}
      query={{ document: AssetListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No equipment has been entered yet.`}
      nothingFits={t`Nothing fits these filters.`}
    />
  );
}
