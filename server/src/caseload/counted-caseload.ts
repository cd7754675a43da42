import type { CountedRecords } from '../ledger/measure.ts';
import { FIGURE_TITLE, TOTAL_TITLE } from './caseload.label.ts';
import { casesConsidered, civilCases } from './caseload.measure.ts';
import {
  caseFigureDimensions,
  type CaseFigureFacts,
  caseFigurePostings,
  type CaseTotalFacts,
  caseTotalPostings,
} from './caseload.posting.ts';

const STORAGE = {
  occurredOn: 'r.month',
  courts: 'select r.court_id',
  provenance: 'r.provenance',
  createdAt: 'r.created_at',
  visible: () => 'true',
};

/** How case figures are counted. None is left out: what was reported counts. */
export const countedCaseFigures: CountedRecords<CaseFigureFacts> = {
  recordType: 'CASE_FIGURE',
  measures: [casesConsidered],
  postingsOf: caseFigurePostings,
  leftOut: () => null,
  dimensionsOf: caseFigureDimensions,
  storage: {
    ...STORAGE,
    table: 'case_figure',
    facts: `jsonb_build_object('instance', r.instance, 'category', r.category, 'procedure', r.procedure, 'considered', r.considered)`,
    title: FIGURE_TITLE,
  },
};

/** How the totals of the national court statistics are counted. */
export const countedCaseTotals: CountedRecords<CaseTotalFacts> = {
  recordType: 'CASE_TOTAL',
  measures: [civilCases],
  postingsOf: caseTotalPostings,
  leftOut: () => null,
  dimensionsOf: () => ({}),
  storage: {
    ...STORAGE,
    table: 'case_total',
    facts: `jsonb_build_object('considered', r.considered)`,
    title: TOTAL_TITLE,
  },
};
