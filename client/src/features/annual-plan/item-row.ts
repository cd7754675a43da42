import type { AnnualPlanItemRowFragment } from './plan-record.generated.ts';

/** An item as the plan's table has it. */
export type ItemRow = AnnualPlanItemRowFragment;

/** As quarters are written in plans. */
export const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
