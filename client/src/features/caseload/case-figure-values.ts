import {
  CASE_PROCEDURES,
  DISPUTE_CATEGORIES,
  type CaseProcedure,
  type DisputeCategory,
  type Instance,
} from '@bitim/schema/vocabulary/caseload';
import { today } from '../../lib/parse-day.ts';
import type { Choice } from '../../ui/choice-select.tsx';

export interface CaseFigureValues {
  court: Choice | null;
  month: string;
  instance: Instance;
  category: DisputeCategory;
  procedure: CaseProcedure;
  /** As typed. */
  considered: string;
}

/** Figures are reported when the month is over. */
export function monthBefore(day = today()): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** What is entered after this one: the next category, and after the last category the next procedure. */
export function nextFigure(values: CaseFigureValues): CaseFigureValues {
  const at = DISPUTE_CATEGORIES.indexOf(values.category) + 1;
  const [first] = DISPUTE_CATEGORIES;
  const category = DISPUTE_CATEGORIES[at] ?? first;
  const procedure =
    at < DISPUTE_CATEGORIES.length
      ? values.procedure
      : (CASE_PROCEDURES[CASE_PROCEDURES.indexOf(values.procedure) + 1] ?? values.procedure);
  return { ...values, category, procedure, considered: '' };
}
