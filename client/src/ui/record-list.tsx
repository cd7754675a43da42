import type { RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { PAGE_SIZE } from '../lib/list-variables.ts';
import type { Column } from './data-table/column.ts';
import { DataTable } from './data-table/data-table.tsx';
import type { Exported } from './data-table/download-sheet.ts';
import { EmptyState } from './empty-state.tsx';
import { Pager } from './pager.tsx';
import { useLastPage } from './use-last-page.ts';

interface Listed {
  sort?: string;
  page?: number;
}

interface Props<Row extends RowData & { id: string }, SortField extends string, Search extends Listed> {
  /** Names the column choice on this computer. */
  name: string;
  caption: string;
  columns: readonly Column<Row, SortField>[];
  found: { nodes: readonly Row[]; totalCount: number };
  /** The query that found them, and what it was asked by: the whole list can be saved by it. */
  query: Omit<Exported, 'totalCount'>;
  /** What the address says now, and what the rows were asked by. */
  search: Search;
  asked: Search;
  onSearch: (search: Search) => void;
  defaultSort: SortField | `-${SortField}`;
  /** Why there is nothing: nothing yet, or nothing that fits the filters. */
  nothingYet: string;
  nothingFits: string;
  /** The one next step where there is nothing yet. */
  next?: ReactNode;
}

/** Table and pages of a list whose order, filters and page stand in the address. */
export function RecordList<
  Row extends RowData & { id: string },
  SortField extends string,
  Search extends Listed,
>(props: Props<Row, SortField, Search>) {
  const { found, query, search, asked, onSearch, defaultSort, nothingYet, nothingFits, next, ...table } =
    props;
  const { page, sort, ...filters } = asked;
  const beyond = useLastPage(page ?? 1, PAGE_SIZE, found.totalCount);
  const filtered = Object.keys(filters).length > 0;
  // from where the address is, and not from the rows that still stand there: a second click may come before them
  const { page: _page, sort: chosenSort, ...chosenFilters } = search;
  const go = (to: Listed) => onSearch({ ...chosenFilters, ...to } as Search);
  return (
    <>
      <DataTable
        {...table}
        exported={{ ...query, totalCount: found.totalCount }}
        rows={found.nodes}
        rowKey={({ id }) => id}
        sort={sort ?? defaultSort}
        onSort={(chosen) => go({ sort: chosen })}
        stale={asked !== search}
        empty={
          !beyond && (
            <EmptyState
              why={filtered ? nothingFits : nothingYet}
              onClearFilters={filtered ? () => onSearch({} as Search) : undefined}
              next={filtered ? undefined : next}
            />
          )
        }
      />
      <Pager
        page={page ?? 1}
        pageSize={PAGE_SIZE}
        totalCount={found.totalCount}
        onPage={(chosen) => go({ ...(chosenSort ? { sort: chosenSort } : {}), page: chosen })}
      />
    </>
  );
}
