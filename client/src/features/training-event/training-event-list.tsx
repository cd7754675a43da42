import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TrainingEventListDocument } from './training-event-list.generated.ts';
import { PAGE_SIZE, trainingEventVariables, type TrainingEventSearch } from './training-event-search.ts';
import { useTrainingEventColumns } from './use-training-event-columns.tsx';

interface Props {
  search: TrainingEventSearch;
  onSearch: (search: TrainingEventSearch) => void;
  /** The one next step where there is nothing yet. */
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function TrainingEventList({ search, onSearch, next }: Props) {
  const { t } = useLingui();
  const columns = useTrainingEventColumns();
  const asked = useDeferredValue(search);
  const { data } = useSuspenseQuery(TrainingEventListDocument, { variables: trainingEventVariables(asked) });
  const { nodes, totalCount } = data.trainingEvents;
  const { page, sort, ...filters } = asked;
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <DataTable
        name="training-events"
        caption={t`Training events`}
        columns={columns}
        rows={nodes}
        rowKey={({ id }) => id}
        sort={sort ?? '-STARTS_ON'}
        onSort={(chosen) => onSearch({ ...filters, sort: chosen })}
        stale={asked !== search}
        empty={
          <EmptyState
            why={filtered ? t`No training event fits these filters.` : t`No training event has been entered yet.`}
            onClearFilters={filtered ? () => onSearch({}) : undefined}
            next={filtered ? undefined : next}
          />
        }
      />
      <Pager page={page ?? 1} pageSize={PAGE_SIZE} totalCount={totalCount} onPage={(chosen) => onSearch({ ...search, page: chosen })} />
    </>
  );
}
