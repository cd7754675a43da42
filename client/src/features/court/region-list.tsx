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
import { useWords } from '../../lib/labels/use-words.ts';
import { TIME_ZONES } from '../../lib/time-zones.ts';

interface Props {
  search: RegionSearch;
  onSearch: (search: RegionSearch) => void;
}

/** All regions of one time, in the alphabet: too few for pages. */
export function RegionList({ search, onSearch }: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(search);
  const variables = { on: regionsOn(asked) };
  const { data } = useSuspenseQuery(RegionListDocument, { variables });
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
        exported={{ document: RegionListDocument, variables, totalCount: data.regions.length }}
        rowKey={({ id }) => id}
        stale={asked !== search}
        empty={<EmptyState why={t`No region has been entered yet.`} />}
      />
    </>
  );
}

function useRegionColumns(): Column<RegionListQuery['regions'][number]>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const zones = Object.fromEntries(
    TIME_ZONES.map((zone) => [zone, zoneInWords((label) => i18n._(label), zone)]),
  );
  return [
    {
      key: 'name',
      header: t`Name`,
      sheet: { at: 'name.text' },
      cell: ({ id, name }) => (
        <Link to="/regions/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t`Kind`,
      sheet: { at: 'kind', words: words(REGION_KIND_LABELS) },
      cell: ({ kind }) => i18n._(REGION_KIND_LABELS[kind]),
    },
    {
      key: 'capital',
      header: t`Centre`,
      sheet: { at: 'capital.text' },
      cell: ({ capital }) => capital?.text,
    },
    {
      key: 'timeZone',
      header: t`Time zone`,
      sheet: { at: 'timeZone', words: zones },
      cell: ({ timeZone }) => zoneInWords((label) => i18n._(label), timeZone),
    },
    {
      key: 'validity',
      header: t`In being`,
      sheet: [
        { header: t`In being from`, at: 'validFrom', as: 'DAY' },
        { header: t`In being until`, at: 'validTo', as: 'DAY' },
      ],
      cell: (region) => <Validity {...region} />,
    },
    {
      key: 'isoCode',
      header: t`ISO code`,
      sheet: { at: 'isoCode' },
      cell: ({ isoCode }) => isoCode,
      hiddenAtFirst: true,
    },
    {
      key: 'kato',
      header: t`KATO code`,
      sheet: { at: 'kato' },
      cell: ({ kato }) => kato,
      hiddenAtFirst: true,
    },
  ];
}
