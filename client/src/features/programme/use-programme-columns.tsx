import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { ProgrammeListQuery } from './programme-list.generated.ts';
import type { ProgrammeSortField } from './programme-search.ts';

type Row = ProgrammeListQuery['programmes']['nodes'][number];

export function useProgrammeColumns(): Column<Row, ProgrammeSortField>[] {
  const { t } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Name`,
      sheet: { at: 'name.text' },
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/programmes/$id" params={{ id }}>
          {name.text}
        </Link>
      ),
    },
    {
      key: 'legalBasis',
      header: t`Legal basis`,
      sheet: { at: 'legalBasis.text' },
      cell: ({ legalBasis }) => legalBasis?.text,
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
      key: 'courtCount',
      header: t`Taking part, courts`,
      sheet: { at: 'courtCount', as: 'NUMBER' },
      numeric: true,
      cell: ({ courtCount }) => format.number(courtCount),
    },
  ];
}
