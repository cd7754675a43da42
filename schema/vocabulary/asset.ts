/** What stands somewhere for a time: counted as a stock at a date, never summed over months. */
export const ASSET_KINDS = ['CONCILIATION_ROOM', 'INFORMATION_STAND', 'BANNER'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];
