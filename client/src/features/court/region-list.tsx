import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { REGION_KIND_LABELS } from '../../lib/labels/court.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { oneOf } from '../../lib/search-params.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { RegionListDocument, type RegionListQuery } from './region-record.generated.ts';
import { REGION_TIMES, regionsOn, type RegionSearch } from './region-search.ts';
import { Validity } from './validity.tsx';

interface Props {
  search: RegionSearch;
  onSearch: (search: RegionSearch) => void;
}

/** All regions of one time, in the alphabet: too few for pages. */
export function RegionList({ search, onSearch }: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(search);
  const { data } = useSuspenseQuery(RegionListDocument, { variables: { on: regionsOn(asked) } });
  const changeTime = (value: string) => {
    const time = oneOf(REGION_TIMES, value);
    onSearch(time ? { time } : {});
  };
  return (
    <>
      <FilterBar chips={[]} onClearAll={() => onSearch({})}>
        <NativeSelect
          aria-label={t`Regions of which time`}
          value={search.time ?? ''}
          onChange={({ target }) => changeTime(target.value)}
          data={[
            { value: '', label: t`The regions of today` },
            { value: '2014', label: t`The regions of 2014` },
            { value: 'all', label: t`All that ever were` },
          ]}
        />
      </FilterBar>
      <DataTable
        name="regions"
        caption={t`Regions`}
        columns={useRegionColumns()}
        rows={data.regions}
        rowKey={({ id }) => id}
        stale={asked !== search}
        empty={<EmptyState why={t`No region has been entered yet.`} />}
      />
    </>
  );
}

function useRegionColumns(): Column<RegionListQuery['regions'][number]>[] {
  const { t, i18n } = useLingui();
  return [
    {
      key: 'name',
      header: t`Name`,
      cell: ({ id, name }) => (
        <Link to="/regions/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    { key: 'kind', header: t`Kind`, cell: ({ kind }) => i18n._(REGION_KIND_LABELS[kind]) },
    { key: 'capital', header: t`Centre`, cell: ({ capital }) => capital?.text },
    {
      key: 'timeZone',
      header: t`Time zone`,
      cell: ({ timeZone }) => zoneInWords((label) => i18n._(label), timeZone),
    },
    { key: 'validity', header: t`In being`, cell: (region) => <Validity {...region} /> },
    { key: 'isoCode', header: t`ISO code`, cell: ({ isoCode }) => isoCode, hiddenAtFirst: true },
    { key: 'kato', header: t`KATO code`, cell: ({ kato }) => kato, hiddenAtFirst: true },
  ];
}
