import type { Random } from '../kit/random.ts';
import type { PlanItemRow } from './annual-plans.ts';
import type { EventRow } from './training-rows.ts';

export interface AmendmentRow {
  readonly planId: string;
  readonly itemId: string;
  readonly kind: string;
  readonly amendedOn: string;
  readonly reason: string;
  readonly documentNumber: string | null;
  readonly before: object | null;
  readonly after: object;
}

interface Planned {
  readonly row: PlanItemRow;
  readonly event: EventRow | null;
}

const ADDED = [
  'Пилоттық жоба туралы № 92 өкімге байланысты',
  'В связи с распоряжением № 92 о пилотном проекте',
];
const MOVED = [
  'Қатысушылардың өтініші бойынша келесі тоқсанға ауыстырылды',
  'Перенесено на следующий квартал',
];
const WITHDRAWN = ['Тақырып басқа тармаққа біріктірілді', 'Тема объединена с другим пунктом'];

/** The same items after the year's amendments: the last was added, one was moved, one that was never begun withdrawn. */
export function amended(
  planned: readonly Planned[],
  random: Random,
): { rows: Planned[]; amendments: AmendmentRow[] } {
  const moved = planned.find(({ row, event }) => event && row.quarter > 1 && row.number < planned.length);
  const withdrawn = planned.find(({ event, row }) => !event && row.number < planned.length);
  const amendments: AmendmentRow[] = [];
  const rows = planned.map((one) => {
    const { row } = one;
    const write = (
      kind: string,
      amendedOn: string,
      reasons: readonly string[],
      before: PlanItemRow | null,
      after: PlanItemRow,
    ) => {
      amendments.push({
        planId: row.planId,
        itemId: row.id,
        kind,
        amendedOn,
        reason: random.pick(reasons),
        documentNumber: random.chance(0.5)
          ? `01-${random.between(10, 60)}/${random.between(100, 900)}`
          : null,
        before: before && stored(before),
        after: stored(after),
      });
      return { ...one, row: after };
    };
    if (one === withdrawn)
      return write('WITHDRAWN', '2014-06-10', WITHDRAWN, row, { ...row, withdrawnOn: '2014-06-10' });
    if (one === moved)
      return write('CHANGED', '2014-03-28', MOVED, { ...row, quarter: row.quarter - 1 }, row);
    if (one === planned.at(-1)) return write('ADDED', '2014-05-12', ADDED, null, row);
    return one;
  });
  return {
    rows,
    amendments: amendments.toSorted((left, right) => (left.amendedOn < right.amendedOn ? -1 : 1)),
  };
}

/** As the database keeps a row: by the names of its columns. */
const stored = (row: PlanItemRow): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
