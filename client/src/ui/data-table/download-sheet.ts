import { Kind, print, visit, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { today } from '../../lib/parse-day.ts';
import { currentLocale } from '../../lib/locale.ts';
import type { Column } from './column.ts';

/** What shows the list: its query, with what it was asked by. */
export interface Exported {
  document: DocumentNode;
  variables: object;
  /** Rows of the whole list. */
  totalCount: number;
}

export type SheetFormat = 'XLSX' | 'CSV';

/**
 * Has the server write the list into a file, and saves it. The server asks the list's own query, page after page; the
 * columns are those on the screen.
 *
 * @returns rows in the file.
 */
export async function downloadSheet<Row, SortField extends string>(
  { document, variables }: Exported,
  columns: readonly Column<Row, SortField>[],
  caption: string,
  format: SheetFormat,
): Promise<number> {
  const locale = currentLocale();
  const name = `${caption} ${today()} ${locale}`;
  const response = await fetch('/sheets', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ query: textOf(document), variables, format, name, columns: partsOf(columns) }),
  });
  if (!response.ok) throw new CombinedGraphQLErrors(await failureOf(response));
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(window.document.createElement('a'), {
    href: address,
    download: `${name}.${format.toLowerCase()}`,
  });
  link.click();
  // the browser has begun to save by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return Number(response.headers.get('x-sheet-rows'));
}

/** As the server knows it: `@unmask` is a word between Apollo Client and its cache. */
function textOf(document: DocumentNode): string {
  return print(
    visit(document, {
      [Kind.DIRECTIVE]: ({ name }) => (name.value === 'unmask' ? null : undefined),
    }),
  );
}

/** A proxy whose server is away answers in words of its own. */
async function failureOf(response: Response): Promise<{ errors: GraphQLFormattedError[] }> {
  const message = `${response.status} ${response.statusText}`;
  const away = { errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
  return response.json().catch(() => away) as Promise<typeof away>;
}

function partsOf<Row, SortField extends string>(columns: readonly Column<Row, SortField>[]) {
  return columns.flatMap(({ header, sheet = [] }) =>
    [sheet].flat().map(({ at, as = 'TEXT', ...part }) => ({ header, ...part, as, at: [at].flat() })),
  );
}
