import { readTsv } from '../kit/tsv.ts';

/**
 * Newspapers, channels, stations and sites by names in common use; a newspaper has one language. Addresses end in
 * `.example`: what the seeded publications say never stood in these outlets.
 */
export const OUTLETS = readTsv<'code' | 'kind' | 'reach' | 'region' | 'name_kk' | 'name_ru' | 'language'>(
  new URL('./outlets.tsv', import.meta.url),
);

export type OutletSeed = (typeof OUTLETS)[number];

export function outletAddress(outlet: OutletSeed): string {
  return `https://${outlet.code}.example/`;
}
