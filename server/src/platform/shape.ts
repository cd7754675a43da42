import type { LanguageTag } from './language.ts';

/**
 * A shape says how each field of a GraphQL type comes out of the database, so that a whole answer, nested as it may
 * be, is one SQL statement selected to what the query asks (decision 0002).
 *
 * Everything here is text that developers wrote, plus what `read` brings from the server itself: never user input,
 * which goes into statements as parameters only.
 */
export interface Shape {
  readonly typename: string;
  readonly fields: Readonly<Record<string, FieldSql | Relation>>;
}

/** The SQL expression of a field; `t` is the alias of its row, `selection` what is asked of the field in turn. */
export type FieldSql = (t: string, read: Reading, selection: Selection) => string;

export interface Relation {
  readonly shape: () => Shape;
  readonly many: boolean;
  /** From-clause and on: `court c where c.id = parent.court_id`. */
  readonly from: (child: string, parent: string, read: Reading) => string;
  readonly orderBy?: (child: string, read: Reading) => string;
}

/** Who reads, in which language. */
export interface Reading {
  readonly tag: LanguageTag;
  /** SQL that is true where the court in `courtId` is one that the reader may write for. */
  readonly inScope: (courtId: string) => string;
  /** The stretch of a list that is read instead of the page asked for: sheets go through whole lists so. */
  readonly slice?: { readonly first: number; readonly skip: number };
}

/** The fields asked for, by name; the value holds what is asked of them in turn. */
export interface Selection {
  readonly [field: string]: Selection;
}

export const one = (shape: () => Shape, from: Relation['from']): Relation => ({ shape, many: false, from });

export const many = (
  shape: () => Shape,
  from: Relation['from'],
  orderBy: NonNullable<Relation['orderBy']>,
): Relation => ({
  shape,
  many: true,
  from,
  orderBy,
});

/** Fields that are columns of the same name in snake case. */
export function columns(...names: string[]): Record<string, FieldSql> {
  const fields = names.map((name): [string, FieldSql] => {
    const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [name, (t) => `${t}.${column}`];
  });
  return Object.fromEntries(fields);
}

/** A field holding a LocalizedText, from a `localized_text` column; null stays null. */
export const localizedText = (column: string): FieldSql => localizedValue((t) => `${t}.${column}`);

/** The same from any expression of that type. */
export const localizedValue =
  (expression: (t: string) => string): FieldSql =>
  (t, { tag }, selection) => {
    const value = expression(t);
    const parts: Record<string, string> = {
      kk: `${value} -> 'kk'`,
      ru: `${value} -> 'ru'`,
      en: `${value} -> 'en'`,
      text: `localized(${value}, '${tag}')`,
      shownIn: `localized_in(${value}, '${tag}')`,
    };
    const asked = Object.keys(selection).flatMap((name) =>
      parts[name] ? [`'${name}', ${parts[name]}`] : [],
    );
    return `case when ${value} is not null then json_build_object(${asked.join(', ')}) end`;
  };

/** An instant as RFC 3339 in UTC, from a `timestamptz` expression. */
export const instant = (expression: string): string =>
  `to_char((${expression}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A wall-clock time without zone, to the minute, from a `timestamp` expression. */
export const wallClock = (expression: string): string => `to_char(${expression}, 'YYYY-MM-DD"T"HH24:MI')`;

/** The collation that sorts texts as readers of the language expect. */
export const collation = ({ tag }: Reading): string => `"${tag}-x-icu"`;

/** An expression that yields the row in `alias` as JSON, holding what was selected. */
export function jsonOf(shape: Shape, alias: string, selection: Selection, read: Reading): string {
  const parts: string[] = [];
  for (const [name, nested] of Object.entries(selection)) {
    const field = shape.fields[name];
    if (field === undefined) continue; // resolved in code, by a field resolver
    parts.push(
      `'${name}', ${typeof field === 'function' ? field(alias, read, nested) : relationJson(field, alias, nested, read)}`,
    );
  }
  return `json_build_object(${parts.join(', ')})`;
}

function relationJson(relation: Relation, parent: string, selection: Selection, read: Reading): string {
  const child = `${parent}_${Object.keys(selection).length}`;
  const json = jsonOf(relation.shape(), child, selection, read);
  const from = relation.from(child, parent, read);
  if (!relation.many) return `(select ${json} from ${from})`;
  return `(select coalesce(json_agg(${json} order by ${relation.orderBy?.(child, read) ?? '1'}), '[]') from ${from})`;
}
