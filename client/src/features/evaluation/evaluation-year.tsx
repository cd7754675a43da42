import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { EVALUATION_STATEMENTS } from '@bitim/schema/vocabulary/evaluation';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Dash } from '../../ui/dash.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EvaluationYearDocument, type EvaluationYearQuery } from './evaluation.generated.ts';
import { STATEMENT_LABELS } from './statement-labels.ts';

type Row = EvaluationYearQuery['evaluationYear'][number];

/** What participants said over a year: of all, of each region, and of each court that led. */
export function EvaluationYear({ year }: { year: number }) {
  const { t } = useLingui();
  const variables = { year };
  const { data } = useSuspenseQuery(EvaluationYearDocument, { variables, fetchPolicy: 'cache-and-network' });
  const rows = data.evaluationYear;
  return (
    <DataTable
      name="evaluations"
      caption={t`Evaluations of the year`}
      columns={useYearColumns()}
      rows={rows}
      rowKey={({ id }) => id}
      exported={{ document: EvaluationYearDocument, variables, totalCount: rows.length }}
      empty={<EmptyState why={t`No event of this year has a questionnaire that has opened.`} />}
    />
  );
}

function useYearColumns(): Column<Row>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const means = EVALUATION_STATEMENTS.map((statement, place): Column<Row> => ({
    key: statement,
    header: i18n._(STATEMENT_LABELS[statement]),
    numeric: true,
    // of a list a sheet has one cell: the means stand in it in the order of the statements
    ...(place === 0 && { sheet: { header: t`Means of the five statements`, at: 'statements.mean' } }),
    cell: ({ statements }) => {
      const mean = statements?.[place]?.mean;
      return mean === undefined ? <Dash reason={t`Too few answers to show.`} /> : format.number(mean, 1);
    },
  }));
  return [
    {
      key: 'of',
      header: t`Court`,
      minWidth: 220,
      sheet: { at: ['court.name.text', 'region.name.text'] },
      cell: ({ court, region }) => {
        const name = (court ?? region)?.name.text ?? t`All`;
        return court ? name : <strong>{name}</strong>;
      },
    },
    {
      key: 'events',
      header: t`Events`,
      numeric: true,
      sheet: { at: 'events', as: 'NUMBER' },
      cell: ({ events }) => format.number(events),
    },
    {
      key: 'answers',
      header: t`Answers`,
      numeric: true,
      sheet: { at: 'answers', as: 'NUMBER' },
      cell: ({ answers }) => format.number(answers),
    },
    {
      key: 'people',
      header: t`Were there, persons`,
      numeric: true,
      sheet: { at: 'people', as: 'NUMBER' },
      cell: ({ people }) => format.number(people),
    },
    {
      key: 'share',
      header: t`Share of those who were there`,
      numeric: true,
      cell: ({ people, answers }) =>
        people > 0 && answers <= people ? (
          format.percent(answers / people, 0)
        ) : (
          <Dash reason={t`How many were there is not known.`} />
        ),
    },
    ...means,
  ];
}
