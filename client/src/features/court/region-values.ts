import { requiredWholeInput } from '../../lib/whole-input.ts';
import { languagesOf, localizedInput, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import type { RegionRecordFragment } from './region-record.generated.ts';

/** A tile as typed: as it stands in the fields. */
export interface TypedTile {
  column: string;
  row: string;
}

const typed = (tile: { column: number; row: number } | null | undefined): TypedTile => ({
  column: String(tile?.column ?? ''),
  row: String(tile?.row ?? ''),
});

export function regionValues(region: RegionRecordFragment | null) {
  return {
    code: region?.code ?? '',
    kind: region?.kind ?? 'OBLAST',
    name: languagesOf(region?.name),
    abbreviation: languagesOf(region?.abbreviation),
    capital: languagesOf(region?.capital),
    timeZone: region?.timeZone ?? 'Asia/Almaty',
    isoCode: region?.isoCode ?? '',
    kato: region?.kato ?? '',
    validFrom: region?.validFrom ?? null,
    validTo: region?.validTo ?? null,
    tile2014: typed(region?.tile2014),
    tileToday: typed(region?.tileToday),
  };
}

/** Both numbers or none; of half a tile the server says what is missing. */
const tile = ({ column, row }: TypedTile) =>
  column.trim() === '' && row.trim() === ''
    ? null
    : { column: requiredWholeInput(column), row: requiredWholeInput(row) };

/** Without the code, which only a new region is given. */
export function regionInput({ code: _, ...values }: ReturnType<typeof regionValues>) {
  return {
    ...values,
    name: requiredLocalizedInput(values.name),
    abbreviation: localizedInput(values.abbreviation),
    capital: localizedInput(values.capital),
    isoCode: values.isoCode.trim() || null,
    kato: values.kato.trim() || null,
    tile2014: tile(values.tile2014),
    tileToday: tile(values.tileToday),
  };
}
