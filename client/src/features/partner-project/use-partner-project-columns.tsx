import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PartnerProjectListQuery } from './partner-project-list.generated.ts';
import type { PartnerProjectSortField } from './partner-project-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = PartnerProjectListQuery['partnerProjects']['nodes'][number];

export function usePartnerProjectColumns(): Column<Row, PartnerProjectSortField>[] {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Name`,
      sheet: { at: 'name.text' },
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/partner-projects/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    {
      key: 'partner',
      header: t`Partner`,
      sheet: { at: 'partnerName.text' },
      cell: ({ partnerName }) => partnerName.text,
    },
    {
      key: 'startsOn',
      header: t`First day`,
      sheet: { at: 'startsOn', as: 'DAY' },
      sort: 'STARTS_ON',
      cell: ({ startsOn }) => <span className="tabular">{format.day(startsOn)}</span>,
    },
    {
      key: 'endsOn',
      header: t`Last day`,
      sheet: { at: 'endsOn', as: 'DAY' },
      cell: ({ endsOn }) => (endsOn ? <span className="tabular">{format.day(endsOn)}</span> : t`open`),
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
