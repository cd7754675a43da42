import { useLocalStorage } from '@mantine/hooks';
import type { Column } from './column.ts';

/** Which columns are shown; kept on this computer, for each table by its name. */
export function useHiddenColumns<Row, SortField extends string>(
  name: string,
  columns: readonly Column<Row, SortField>[],
) {
  const defaultValue = Object.fromEntries(
    columns.map(({ key, hiddenAtFirst }) => [key, hiddenAtFirst !== true]),
  );
  return useLocalStorage<Record<string, boolean>>({
    key: `bitim.columns.${name}`,
    defaultValue,
    getInitialValueInEffect: false,
  });
}
