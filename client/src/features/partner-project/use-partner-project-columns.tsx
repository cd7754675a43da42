import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PartnerProjectListQuery } from './partner-project-list.generated.ts';
import type { PartnerProjectSortField } from './partner-project-search.ts';

type Row = PartnerProjectListQuery['partnerProjects']['nodes'][number];

export function usePartnerProjectColumns(): Column<Row, PartnerProjectSortField>[] {
  const { t } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Name`,
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/partner-projects/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    { key: 'partner', header: t`Partner`, cell: ({ partnerName }) => partnerName.text },
    {
      key: 'startsOn',
      header: t`First day`,
      sort: 'STARTS_ON',
      cell: ({ startsOn }) => <span className="tabular">{format.day(startsOn)}</span>,
    },
    {
      key: 'endsOn',
      header: t`Last day`,
      cell: ({ endsOn }) => (endsOn ? <span className="tabular">{format.day(endsOn)}</span> : t`open`),
    },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
