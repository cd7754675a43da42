import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { OCCUPATION_LABELS } from '../../lib/labels/person.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PersonListQuery } from './person-list.generated.ts';
import type { PersonSortField } from './person-search.ts';

type Row = PersonListQuery['persons']['nodes'][number];

export function usePersonColumns(): Column<Row, PersonSortField>[] {
  const { t, i18n } = useLingui();
  return [
    {
      key: 'fullName',
      header: t`Full name`,
      sort: 'NAME',
      cell: ({ id, fullName }) => (
        <Link to="/persons/$id" params={{ id }}>
          {fullName}
        </Link>
      ),
    },
    {
      key: 'occupation',
      header: t`Occupation`,
      sort: 'OCCUPATION',
      cell: ({ occupation }) => i18n._(OCCUPATION_LABELS[occupation]),
    },
    { key: 'trainer', header: t`Trainer`, cell: ({ trainer }) => (trainer ? t`trainer` : null) },
    {
      key: 'place',
      header: t`Court or organisation`,
      cell: ({ court, organisation }) => court?.name.text ?? organisation,
    },
    {
      key: 'provenance',
      header: t`Source`,
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
