import { courtBy } from '../court/court.shape.ts';
import { columns, type FieldSql, instant, type Relation, type Shape } from '../platform/shape.ts';

/** What a case figure and a case total have in common. */
const common: Record<string, FieldSql | Relation> = {
  ...columns('id', 'considered', 'provenance', 'version'),
  court: courtBy('court_id'),
  month: (t) => `to_char(${t}.month, 'YYYY-MM')`,
  createdAt: (t) => instant(`${t}.created_at`),
  updatedAt: (t) => instant(`${t}.updated_at`),
  allowedActions: (t, read) => read.inScope(`${t}.court_id`),
};

export const caseFigureSource = {
  table: 'case_figure',
  shape: {
    typename: 'CaseFigure',
    fields: { ...common, ...columns('instance', 'category', 'procedure') },
  } satisfies Shape,
};

export const caseTotalSource = {
  table: 'case_total',
  shape: { typename: 'CaseTotal', fields: common } satisfies Shape,
};
