/** Places in a row, as `hosts.court.name.text`. */
type Place<T> = T extends readonly (infer Member)[]
  ? Place<NonNullable<Member>>
  : T extends object
    ? { [K in keyof T & string]: K | `${K}.${Place<NonNullable<T[K]>>}` }[keyof T & string]
    : never;

/** How a column stands in a sheet: where its value is in the row that the list asks for, and what it is. */
export interface SheetPart<Row> {
  /** The column's own when left out. */
  header?: string;
  /** The first place that holds something. Of a list on the way, each member, with semicolons between. */
  at: Place<Row> | readonly Place<Row>[];
  /** A text when left out. COUNT is how many there are. */
  as?: 'TEXT' | 'NUMBER' | 'COUNT' | 'DAY' | 'MONTH' | 'WALL_CLOCK' | 'INSTANT';
  /** Words for codes. */
  words?: Readonly<Record<string, string>>;
}
