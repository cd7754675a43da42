import type { EvaluationStanding } from '@bitim/schema/vocabulary/evaluation';

/** What decides whether another answer is taken; instants as RFC 3339. */
export interface EvaluationFacts {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closed: boolean;
  readonly answers: number;
  /** Who was there; no more can answer. */
  readonly people: number;
}

/** Whether an evaluation takes answers; time comes before the number, so that a full list ends as all others do. */
export function evaluationStanding(
  { opensAt, closesAt, closed, answers, people }: EvaluationFacts,
  now: Date,
): EvaluationStanding {
  if (closed || Date.parse(closesAt) <= now.getTime()) return 'OVER';
  if (now.getTime() < Date.parse(opensAt)) return 'NOT_YET';
  return answers < people ? 'OPEN' : 'FULL';
}
