import {
  CASE_PROCEDURES,
  DISPUTE_CATEGORIES,
  INSTANCES,
  type CaseProcedure,
  type DisputeCategory,
  type Instance,
} from '@bitim/schema/vocabulary/caseload';
import { MEASURES, type Measure } from '@bitim/schema/vocabulary/ledger';
import { defined, manyOf, oneOf, period, text } from '../../lib/search-params.ts';

/** What is counted, apart from where and when. */
export interface FigureKey {
  measure: Measure;
  /** A kind of training event, publication, press event or asset. */
  kind?: string;
  instance?: Instance;
  category?: DisputeCategory;
  /** Several are added up. */
  procedures?: CaseProcedure[];
  wave?: number;
}

/** A number somebody wants explained; unit and period only where they are not the page's own. */
export interface ExplainedFigure extends FigureKey {
  region?: string;
  court?: string;
  period?: string;
}

/** For the address: `CASES_CONSIDERED*procedures*MEDIATOR*region*…`. The star needs no escaping there. */
export function writeFigure({ measure, ...rest }: ExplainedFigure): string {
  return [
    measure,
    ...Object.entries(rest).flatMap(([key, value]) =>
      value === undefined ? [] : [key, Array.isArray(value) ? value.join('.') : String(value)],
    ),
  ].join('*');
}

/** @returns null where the address names no figure; a part that makes no sense is left out. */
export function readFigure(written: string): ExplainedFigure | null {
  const [first, ...rest] = written.split('*');
  const measure = oneOf(MEASURES, first);
  if (!measure) return null;
  const parts = new Map(
    rest.flatMap((part, index) => (index % 2 === 0 ? [[part, rest[index + 1]] as const] : [])),
  );
  const wave = Number(parts.get('wave'));
  return {
    measure,
    ...defined({
      kind: text(parts.get('kind')),
      instance: oneOf(INSTANCES, parts.get('instance')),
      category: oneOf(DISPUTE_CATEGORIES, parts.get('category')),
      procedures: manyOf(CASE_PROCEDURES, parts.get('procedures')?.split('.')),
      wave: Number.isInteger(wave) && wave > 0 ? wave : undefined,
      region: text(parts.get('region')),
      court: text(parts.get('court')),
      period: period(parts.get('period')),
    }),
  };
}
