import { CIVIL_CASES, type Filter, type MemoFigure } from './memo-figures.ts';
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

/** Counts by Bitim; null where it has no number. */
export type Count = (filter: Filter) => number | null;

/** Every figure of the memo, against Bitim's count and against the memo's own counts. */
export function judge(figures: readonly MemoFigure[], count: Count): Line[] {
  const printed = new Map(figures.map((figure) => [figure.id, figure.printed]));
  const counted = new Map(figures.map((figure) => [figure.id, total(figure.count, count)]));
  const unstated = [...Map.groupBy(figures.filter(ofUnstatedBase), yearOf).values()].map((group) => ({
    ids: group.map(({ id }) => id),
    ...withoutCommonBase(new Map(group.map((figure) => [figure.id, basesOf(figure, printed)]))),
  }));

  const shareLine = (figure: MemoFigure): Line[] => {
    const { share } = figure;
    if (!share) return [];
    const numerator = figure.numerator ?? figure.id;
    const own = counted.get(numerator) ?? null;
    const base = share.of === 'CIVIL_CASES' ? count({ ...CIVIL_CASES, period: yearOf(figure) }) : (counted.get(share.of) ?? null);
    const group = unstated.find(({ ids }) => ids.includes(figure.id));
    const line = {
      id: `${figure.id} %`,
      figure,
      what: 'SHARE',
      printed: share.percent,
      counted: own === null || !base ? null : roundedPercent(own, base, share.decimals),
    } as const;
    if (group?.outside.includes(figure.id)) {
      return [{ ...line, verdict: 'NO_COMMON_BASE', bases: { own: basesOf(figure, printed), others: group.common } }];
    }
    const stated = printed.get(share.of);
    const holds = stated === undefined || stated === null || follows(share, printed.get(numerator) ?? 0, stated);
    return [{ ...line, verdict: !holds ? 'DOES_NOT_FOLLOW' : line.counted === share.percent ? 'EQUAL' : 'DIFFERS' }];
  };

  return figures.flatMap((figure) => [
    ...(figure.printed === null ? [] : [countLine(figure, figure.printed, counted.get(figure.id) ?? null)]),
    ...shareLine(figure),
  ]);
}

/** A count that differs is a fault of Bitim or of its data; what is wrong with a share is the memo's. */
export function isGood(lines: readonly Line[]): boolean {
  return lines.every((line) => line.what === 'SHARE' || line.verdict !== 'DIFFERS');
}

function countLine(figure: MemoFigure, printed: number, counted: number | null): Line {
  return { id: figure.id, figure, what: 'COUNT', printed, counted, verdict: counted === printed ? 'EQUAL' : 'DIFFERS' };
}

function total(filters: readonly Filter[], count: Count): number | null {
  const values = filters.map(count);
  return values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function ofUnstatedBase(figure: MemoFigure): boolean {
  return figure.share?.of === 'CIVIL_CASES';
}

function yearOf(figure: MemoFigure): '2013' | '2014' {
  return figure.count[0]?.period ?? '2014';
}

function basesOf(figure: MemoFigure, printed: ReadonlyMap<string, number | null>): Interval {
  if (!figure.share) throw new Error(`${figure.id} has no share.`);
  return possibleBases(figure.share, printed.get(figure.id) ?? 0);
}
