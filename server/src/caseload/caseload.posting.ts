import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import type { CountableFacts } from '../ledger/measure.ts';
import { countOnce, type Dimensions, type Posting } from '../ledger/posting.ts';

/** What the ledger must know of a month's total; it occurs on the first day of its month. */
export interface CaseTotalFacts extends CountableFacts {
  readonly considered: number;
}

/** What the ledger must know of a case figure. */
export interface CaseFigureFacts extends CaseTotalFacts {
  readonly instance: Instance;
  readonly category: DisputeCategory;
  readonly procedure: CaseProcedure;
}

export const caseFigureDimensions = ({ instance, category, procedure }: CaseFigureFacts): Dimensions => ({
  instance,
  category,
  procedure,
});

/** A figure counts as many times as it has cases, at the one court that considered them. */
export function caseFigurePostings(figure: CaseFigureFacts): Posting[] {
  const { occurredOn, considered } = figure;
  return countOnce(figure.courts, {
    measure: 'CASES_CONSIDERED',
    occurredOn,
    ...caseFigureDimensions(figure),
    quantity: considered,
  });
}

export const caseTotalPostings = ({ courts, occurredOn, considered }: CaseTotalFacts): Posting[] =>
  countOnce(courts, { measure: 'CIVIL_CASES', occurredOn, quantity: considered });
