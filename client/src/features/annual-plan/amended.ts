import type { AnnualPlanItemToldFragment } from './plan-record.generated.ts';

/** What an item of a plan says. */
export type Told = Pick<
  AnnualPlanItemToldFragment,
  'quarter' | 'kind' | 'headCount' | 'responsible' | 'title' | 'audience' | 'programme'
>;

export const TOLD = [
  'title',
  'quarter',
  'kind',
  'audience',
  'headCount',
  'responsible',
  'programme',
] as const;
export type ToldName = (typeof TOLD)[number];

/** Languages that say the same are the same, whichever of them is shown. */
const ofText = (text: Told['audience']) => text && [text.kk, text.ru, text.en];

const comparable = (told: Told, name: ToldName): string => {
  if (name === 'title' || name === 'audience') return JSON.stringify(ofText(told[name]) ?? null);
  return JSON.stringify(name === 'programme' ? (told.programme?.id ?? null) : told[name]);
};

/** What an amendment has changed of an item. */
export const amended = (before: Told, after: Told): ToldName[] =>
  TOLD.filter((name) => comparable(before, name) !== comparable(after, name));
