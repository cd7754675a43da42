import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { OCCUPATION_LABELS } from '../../lib/labels/person.ts';
import type { Column } from '../../ui/data-table/column.ts';
import type { PersonListQuery } from './person-list.generated.ts';
import type { PersonSortField } from './person-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';
import { PROVENANCE_LABELS } from '../../lib/labels/court.ts';

type Row = PersonListQuery['persons']['nodes'][number];

export function usePersonColumns(): Column<Row, PersonSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  return [
    {
      key: 'fullName',
      header: t`Full name`,
      sheet: { at: 'fullName' },
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
      sheet: { at: 'occupation', words: words(OCCUPATION_LABELS) },
      sort: 'OCCUPATION',
      cell: ({ occupation }) => i18n._(OCCUPATION_LABELS[occupation]),
    },
    {
      key: 'trainer',
      header: t`Trainer`,
      sheet: { at: 'trainer', words: { true: t`trainer`, false: '' } },
      cell: ({ trainer }) => (trainer ? t`trainer` : null),
    },
    {
      key: 'place',
      header: t`Court or organisation`,
      sheet: { at: ['court.name.text', 'organisation'] },
      cell: ({ court, organisation }) => court?.name.text ?? organisation,
    },
    {
      key: 'provenance',
      header: t`Source`,
      sheet: { at: 'provenance', words: words(PROVENANCE_LABELS) },
      cell: ({ provenance }) => <ProvenanceMark provenance={provenance} />,
    },
  ];
}
