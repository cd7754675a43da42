import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, type ReactNode } from 'react';
import { RecordList } from '../../ui/record-list.tsx';
import { PartnerProjectListDocument } from './partner-project-list.generated.ts';
import {
  DEFAULT_SORT,
  partnerProjectVariables,
  type PartnerProjectSearch,
} from './partner-project-search.ts';
import { usePartnerProjectColumns } from './use-partner-project-columns.tsx';

interface Props {
  search: PartnerProjectSearch;
  onSearch: (search: PartnerProjectSearch) => void;
  next?: ReactNode;
}

/** The rows that the address asks for; the old ones stay until the new ones are here. */
export function PartnerProjectList(props: Props) {
  const { t } = useLingui();
  const asked = useDeferredValue(props.search);
  const variables = partnerProjectVariables(asked);
  const { data } = useSuspenseQuery(PartnerProjectListDocument, { variables });
  return (
    <RecordList
      {...props}
      name="partner-projects"
      caption={t`Partner projects`}
      columns={usePartnerProjectColumns()}
      found={data.partnerProjects}
      query={{ document: PartnerProjectListDocument, variables }}
      asked={asked}
      defaultSort={DEFAULT_SORT}
      nothingYet={t`No partner project has been entered yet.`}
      nothingFits={t`No partner project fits these filters.`}
    />
  );
}
