import { type CaseProcedure, INSTANCE_AT, type Instance } from '@bitim/schema/vocabulary/caseload';
import type { CourtLevel } from '@bitim/schema/vocabulary/court';
import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';

/** No court considers more in a month, of one kind or in all; the database's constraints on `considered` say the same. */
export const MOST_CASES = 1_000_000;

export const fitsLevel = (instance: Instance, level: CourtLevel): boolean => INSTANCE_AT[level] === instance;

/** Whether courts of the level report cases at all; the others owe nothing. */
export const canReport = (level: CourtLevel): boolean => INSTANCE_AT[level] !== null;

/** With mediation, by a judge or by a mediator; only these are parts of a month's total that we can check. */
export const MEDIATED: readonly CaseProcedure[] = ['JUDICIAL_MEDIATION', 'MEDIATOR'];

/** What a court-month says beside the figure or total in hand. */
export interface CourtMonth {
  /** All civil cases considered; null when not known. */
  readonly total: number | null;
  /** Cases considered with mediation, by either kind of mediator. */
  readonly mediated: number;
}

/** No more can have been mediated than were considered. The court-month is taken without the figure in hand. */
export function figureIssue(
  procedure: CaseProcedure,
  considered: number,
  { total, mediated }: CourtMonth,
): FieldIssue | null {
  if (total === null || !MEDIATED.includes(procedure)) return null;
  return mediated + considered > total ? issue(['considered'], 'MORE_THAN_TOTAL', { max: total }) : null;
}

/** A total cannot be less than its parts. */
export function totalIssue(
  considered: number,
  { mediated }: Pick<CourtMonth, 'mediated'>,
): FieldIssue | null {
  return considered < mediated ? issue(['considered'], 'LESS_THAN_PARTS', { min: mediated }) : null;
}
