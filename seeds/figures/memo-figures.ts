import type { Measure } from '@bitim/schema/vocabulary/ledger';
import { readTsv } from '../kit/tsv.ts';
import type { PrintedShare } from './share.ts';

/** What is counted, in Bitim's terms. Codes of regions and courts are those of the reference data. */
export interface Filter {
  readonly measure: Measure;
  readonly period: '2013' | '2014';
  readonly region?: string;
  readonly court?: string;
  readonly kind?: string;
  readonly instance?: string;
  readonly procedure?: string;
  readonly wave?: number;
}

/** A figure of the memo. Several filters are added up; a figure without any is printed as a share alone. */
export interface MemoFigure {
  readonly id: string;
  readonly label: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly printed: number | null;
  readonly approximate: boolean;
  readonly count: readonly Filter[];
  readonly share: (PrintedShare & { readonly of: string }) | null;
  /** For a share that stands alone: the figure that it is a share of. */
  readonly numerator: string;
}

/** As a base of shares: the number of all civil cases, which the memo does not print. Bitim has one of its own. */
export const CIVIL_CASES = 'CIVIL_CASES';

export function civilCasesOf(period: Filter['period']): Filter {
  return { measure: 'CIVIL_CASES', period };
}

type Column =
  | 'id'
  | `label_${'kk' | 'ru' | 'en'}`
  | 'printed'
  | 'about'
  | 'share'
  | 'share_of'
  | 'numerator'
  | 'sum_of'
  | keyof Filter;

/** `share` is written with the decimals that the memo prints; `sum_of` names figures that add up to this one. */
const ROWS = readTsv<Column>(new URL('./memo-figures.tsv', import.meta.url));

/**
 * The figures of the memo of 2014 on the pilot, as printed. Nothing of the pilot lies before 2014, so the year stands
 * for "since the start", which the memo dates in two ways.
 */
export const MEMO_FIGURES: readonly MemoFigure[] = ROWS.map((row) => ({
  id: row.id,
  label: { kk: row.label_kk, ru: row.label_ru, en: row.label_en },
  printed: row.printed === '' ? null : Number(row.printed),
  approximate: row.about === 'yes',
  count:
    row.sum_of === ''
      ? filtersOf(row)
      : ROWS.filter(({ id }) => row.sum_of.split(' ').includes(id)).flatMap(filtersOf),
  share: row.share === '' ? null : { ...printedShare(row.share), of: row.share_of },
  numerator: row.numerator || row.id,
}));

function filtersOf(row: Record<Column, string>): Filter[] {
  if (row.measure === '') return [];
  const narrowed = (['region', 'court', 'kind', 'instance', 'procedure'] as const).filter(
    (name) => row[name] !== '',
  );
  return [
    {
      measure: row.measure as Measure,
      period: row.period as Filter['period'],
      ...Object.fromEntries(narrowed.map((name) => [name, row[name]])),
      ...(row.wave !== '' && { wave: Number(row.wave) }),
    },
  ];
}

function printedShare(text: string): PrintedShare {
  return { percent: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}
