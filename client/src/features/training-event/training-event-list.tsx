import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { TrainingEventListDocument } from './training-event-list.generated.ts';
import { DEFAULT_SORT, trainingEventVariables, type TrainingEventSearch } from './training-event-search.ts';
import { useTrainingEventColumns } from './use-training-event-columns.tsx';

interface Props {
  search: TrainingEventSearch;
  onSearch: (search: TrainingEventSearch) => void;
  /** The one next step where there is nothing yet. */
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function TrainingEventList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = trainingEventVariables(asked);
  const { data } = useSuspenseQuery(TrainingEventListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="training-events"
      caption={t`Training events`}
      columns={useTrainingEventColumns()}
      found={data.trainingEvents}
      query={{ document: TrainingEventListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No training event has been entered yet.`}
      nothingFits={t`No training event fits these filters.`}
    />
  );
}
