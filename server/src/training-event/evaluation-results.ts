import { EVALUATION_STATEMENTS, type EvaluationStatement } from '@bitim/schema/vocabulary/evaluation';

const COLUMNS: Record<EvaluationStatement, string> = {
  USEFUL: 'useful',
  CLEAR: 'clear',
  ORGANISED: 'organised',
  TIME_ENOUGH: 'time_enough',
  RECOMMEND: 'recommend',
};

/**
 * SQL: JSON of what was answered to each statement, an aggregate over shown answers `a`; null where there are none. They are
 * shown in groups, so that none is seen alone.
 */
export const statementResults = (): string => {
  const each = EVALUATION_STATEMENTS.map((statement) => {
    const column = `a.${COLUMNS[statement]}`;
    const marks = [1, 2, 3, 4, 5].map((mark) => `count(*) filter (where ${column} = ${mark})`).join(', ');
    return `json_build_object('statement', '${statement}', 'mean', round(avg(${column}), 2)::float, 'distribution', json_build_array(${marks}))`;
  });
  return `case when count(a.id) > 0 then json_build_array(${each.join(', ')}) end`;
};
