import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { ParticipationListDocument } from './participation-list.generated.ts';
import { DEFAULT_SORT, participationVariables, type ParticipationSearch } from './participation-search.ts';
import { useParticipationColumns } from './use-participation-columns.tsx';

interface Props {
  programmeId: string;
  search: ParticipationSearch;
  onSearch: (search: ParticipationSearch) => void;
}

/** The courts of one programme. */
export function ParticipationList({ programmeId, search, onSearch }: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(search);
  const variables = participationVariables(asked, programmeId);
  const { data } = useSuspenseQuery(ParticipationListDocument, { variables });
  return (
    <RecordList
      search={search}
      onSearch={onSearch}
      name="participations"
      caption={t`Participating courts`}
      columns={useParticipationColumns()}
      found={data.participations}
      query={{ document: ParticipationListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No court takes part yet.`}
      nothingFits={t`No court fits these filters.`}
    />
  );
}
