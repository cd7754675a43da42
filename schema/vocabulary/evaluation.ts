/** The questionnaire after an event: statements that are answered with 1 (not at all) to 5 (fully). The list is fixed, so that years compare. */
export const EVALUATION_STATEMENTS = ['USEFUL', 'CLEAR', 'ORGANISED', 'TIME_ENOUGH', 'RECOMMEND'] as const;
export type EvaluationStatement = (typeof EVALUATION_STATEMENTS)[number];

/** Whether an evaluation takes answers now, and if not, why. */
export const EVALUATION_STANDINGS = ['NOT_YET', 'OPEN', 'FULL', 'OVER'] as const;
export type EvaluationStanding = (typeof EVALUATION_STANDINGS)[number];

export const EVALUATION_MARKS = [1, 2, 3, 4, 5] as const;
export type EvaluationMark = (typeof EVALUATION_MARKS)[number];

/** UTF-16 code units of each of the two free texts. */
export const EVALUATION_TEXT_MAX = 500;

/** Answers are shown in groups of so many: none is ever seen alone. */
export const EVALUATION_GROUP = 3;
