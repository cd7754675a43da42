import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Loader } from '@mantine/core';
import { useFormat } from '../../lib/format/use-format.ts';
import { Popup } from '../popup.tsx';
import { toast } from '../toast.tsx';
import { useStep } from '../use-step.ts';
import type { Column } from './column.ts';
import type { Exported, SheetFormat } from './download-sheet.ts';
import classes from './data-table.module.css';

/** The server writes no more into one file. */
const MOST_ROWS = 20_000;

interface Props<Row, SortField extends string> {
  name: string;
  caption: string;
  /** Those on the screen. */
  columns: readonly Column<Row, SortField>[];
  exported: Exported;
}

/** The whole list as a file: all pages of it, in its order, with the columns that are shown. */
export function ExportMenu<Row, SortField extends string>({
  name,
  caption,
  columns,
  exported,
}: Props<Row, SortField>) {
  const { t } = useLingui();
  const format = useFormat();
  const { busy, attempt } = useStep();
  const { totalCount } = exported;
  const most = format.number(MOST_ROWS);
  const all = format.number(totalCount);

  const save = (kind: SheetFormat) =>
    attempt(async () => {
      window.document.getElementById(`${name}-export`)?.hidePopover();
      const { downloadSheet } = await import('./download-sheet.ts');
      const rows = format.number(await downloadSheet(exported, columns, caption, kind));
      toast(t`The file has been saved; rows in it: ${rows}.`);
    });

  return (
    <Popup
      id={`${name}-export`}
      target={(open) => (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          // not `loading`: a button that is disabled loses the focus
          leftSection={busy && <Loader size={12} />}
          aria-busy={busy}
          aria-disabled={busy}
          onClick={(event) => busy && event.preventDefault()}
          {...open}
        >
          <Trans>Export</Trans>
        </Button>
      )}
    >
      <p className={classes.exported}>
        {totalCount > MOST_ROWS ? (
          <Trans>
            A file holds {most} rows at most: of these {all}, the first. Narrow the filters for the others.
          </Trans>
        ) : (
          <Plural
            value={totalCount}
            one="The whole list, # row, with the columns shown."
            other="The whole list, # rows, with the columns shown."
          />
        )}
      </p>
      {(['XLSX', 'CSV'] as const).map((kind) => (
        <button key={kind} type="button" className={classes.way} onClick={() => void save(kind)}>
          {kind === 'XLSX' ? t`Excel workbook (XLSX)` : t`Text with semicolons (CSV)`}
        </button>
      ))}
    </Popup>
  );
}
