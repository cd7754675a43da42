import { CIVIL_CASES, civilCasesOf, type Filter, type MemoFigure } from './memo-figures.ts';
import { follows, type Interval, possibleBases, roundedPercent, withoutCommonBase } from './share.ts';

export type Verdict = 'EQUAL' | 'DIFFERS' | 'DOES_NOT_FOLLOW' | 'NO_COMMON_BASE';

/** One line of the table: a count, or a share that stands beside one. */
export interface Line {
  readonly id: string;
  readonly figure: MemoFigure;
  readonly what: 'COUNT' | 'SHARE';
  readonly printed: number;
  /** By Bitim; for a share, of Bitim's own counts, at the printed precision. Null: Bitim has no such number. */
  readonly counted: number | null;
  readonly verdict: Verdict;
  /** For a share that cannot be: the bases that fit it, and those that fit the others. */
  readonly bases?: { readonly own: Interval; readonly others: Interval | null };
}

type Share = NonNullable<MemoFigure['share']>;

/** Counts by Bitim; null where it has no number. */
export type Count = (filter: Filter) => number | null;

/** Every figure of the memo, against Bitim's count and against the memo's own counts. */
export function judge(figures: readonly MemoFigure[], count: Count): Line[] {
  const known: Known = {
    printed: new Map(figures.map((figure) => [figure.id, figure.printed])),
    counted: new Map(figures.map((figure) => [figure.id, total(figure.count, count)])),
    civilCases: count,
    withoutBase: sharesWithoutBase(figures),
  };
  return figures.flatMap((figure) => [
    ...(figure.printed === null ? [] : [countLine(figure, figure.printed, known)]),
    ...(figure.share === null ? [] : [shareLine(figure, figure.share, known)]),
  ]);
}

/** A count that differs is a fault of Bitim or of its data; what is wrong with a share is the memo's. */
export function isGood(lines: readonly Line[]): boolean {
  return lines.every((line) => line.what === 'SHARE' || line.verdict !== 'DIFFERS');
}

interface Known {
  readonly printed: ReadonlyMap<string, number | null>;
  readonly counted: ReadonlyMap<string, number | null>;
  readonly civilCases: Count;
  readonly withoutBase: ReadonlyMap<string, Line['bases']>;
}

function countLine(figure: MemoFigure, printed: number, known: Known): Line {
  const counted = known.counted.get(figure.id) ?? null;
  const verdict = counted === printed ? 'EQUAL' : 'DIFFERS';
  return { id: figure.id, figure, what: 'COUNT', printed, counted, verdict };
}

function shareLine(
  figure: MemoFigure,
  share: Share,
  { printed, counted, civilCases, withoutBase }: Known,
): Line {
  const own = counted.get(figure.numerator) ?? null;
  const base = share.of === CIVIL_CASES ? civilCases(civilCasesOf(yearOf(figure))) : counted.get(share.of);
  const byBitim = own === null || !base ? null : roundedPercent(own, base, share.decimals);
  const line = {
    id: `${figure.id} %`,
    figure,
    what: 'SHARE',
    printed: share.percent,
    counted: byBitim,
  } as const;

  const bases = withoutBase.get(figure.id);
  if (bases) return { ...line, verdict: 'NO_COMMON_BASE', bases };
  const printedBase = printed.get(share.of);
  if (printedBase && !follows(share, printed.get(figure.numerator) ?? 0, printedBase)) {
    return { ...line, verdict: 'DOES_NOT_FOLLOW' };
  }
  return { ...line, verdict: byBitim === share.percent ? 'EQUAL' : 'DIFFERS' };
}

/** Of the shares whose base is not printed, year by year, those that the others' base does not fit. */
function sharesWithoutBase(figures: readonly MemoFigure[]): Map<string, NonNullable<Line['bases']>> {
  const bases = figures.flatMap(({ id, share, printed, count }) =>
    share?.of === CIVIL_CASES
      ? [{ id, year: yearOf({ count }), interval: possibleBases(share, printed ?? 0) }]
      : [],
  );
  const years = [...Map.groupBy(bases, ({ year }) => year).values()];
  return new Map(
    years.flatMap((group) => {
      const { outside, common } = withoutCommonBase(new Map(group.map(({ id, interval }) => [id, interval])));
      const odd = group.filter(({ id }) => outside.includes(id));
      return odd.map(({ id, interval }) => [id, { own: interval, others: common }] as const);
    }),
  );
}

function total(filters: readonly Filter[], count: Count): number | null {
  const values = filters.map(count);
  const missing = values.length === 0 || values.includes(null);
  return missing ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function yearOf({ count }: Pick<MemoFigure, 'count'>): Filter['period'] {
  return count[0]?.period ?? '2014';
}
