import { useStored } from '../../lib/use-stored.ts';
import type { Column } from './column.ts';

/** Which columns are shown; kept on this computer, for each table by its name. */
export function useHiddenColumns<Row, SortField extends string>(
  name: string,
  columns: readonly Column<Row, SortField>[],
) {
  const defaultValue = Object.fromEntries(
    columns.map(({ key, hiddenAtFirst }) => [key, hiddenAtFirst !== true]),
  );
  return useStored<Record<string, boolean>>(`bitim.columns.${name}`, defaultValue);
}
