import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import { connection, type Connection, offsetOf, type PageArgs } from './connection.ts';
import { isUuid } from './new-id.ts';
import { merged, selectionOf } from './selection.ts';
import { jsonOf, type Reading, type Selection, type Shape } from './shape.ts';

/** A condition on the row `e`. Values are parameters; text is a developer's. */
export type Condition = RawBuilder<unknown>;

/** What a list is made of. The row is `e` everywhere: in the conditions, the order and the shape. */
export interface ListSource {
  readonly table: string;
  readonly shape: Shape;
  readonly where: readonly Condition[];
  /** SQL after `order by`; must end in something unique, so that pages neither repeat nor miss a row. */
  readonly orderBy: string;
}

/** SQL: true where every condition holds. */
export const all = (conditions: readonly Condition[]): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((one) => sql`(${one})`),
        sql` and `,
      );

/** One page of a list, in one statement, selected to what is asked. */
export async function readPage(
  em: EntityManager,
  { table, shape, where, orderBy }: ListSource,
  asked: PageArgs,
  read: Reading,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const args = read.slice ?? asked;
  const selection = selectionOf(info);
  const node = merged(selection['nodes'] ?? {}, selection['edges']?.['node'] ?? {});
  const rows = sql.raw(jsonOf(shape, 'e', node, read));
  const condition = all(where);
  const total = selection['totalCount']
    ? sql`(select count(*)::int from ${sql.raw(table)} e where ${condition})`
    : sql`0`;
  const { rows: found } = await sql<{ total: number; nodes: unknown[] }>`
    select ${total} as total, coalesce(json_agg(${rows}), '[]') as nodes
      from (select e.* from ${sql.raw(table)} e where ${condition} order by ${sql.raw(orderBy)}
             limit ${args.first + 1} offset ${offsetOf(args)}) e`.execute(em.getKysely());
  return connection(found[0]?.nodes ?? [], found[0]?.total ?? 0, args);
}

/** The rows that meet the conditions, shaped; for lists that need no pages. @param limit so many at most; none when absent. */
export async function readList<T = object>(
  em: EntityManager,
  { table, shape, where, orderBy, limit }: ListSource & { readonly limit?: number },
  selection: Selection,
  read: Reading,
): Promise<T[]> {
  const { rows } = await sql<{ nodes: T[] }>`
    select coalesce(json_agg(${sql.raw(jsonOf(shape, 'e', selection, read))}), '[]') as nodes
      from (select e.* from ${sql.raw(table)} e where ${all(where)} order by ${sql.raw(orderBy)}
             ${limit === undefined ? sql`` : sql`limit ${limit}`}) e`.execute(em.getKysely());
  return rows[0]?.nodes ?? [];
}

/** One record by its id, shaped; null when there is none, or none that `visible` lets be seen. */
export async function readOne<T = object>(
  em: EntityManager,
  source: Pick<ListSource, 'table' | 'shape'>,
  id: string,
  visible: readonly Condition[],
  read: Reading,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  if (!isUuid(id)) return null;
  const where = [withId(id), ...visible];
  const [found] = await readList<T>(em, { ...source, where, orderBy: 'e.id' }, selectionOf(info), read);
  // only a record by itself may stand where several types can: as an answer to a mutation
  return found ? { __typename: source.shape.typename, ...found } : null;
}

/** A record that has just been written, as a part of an answer. */
export async function readSelected(
  em: EntityManager,
  source: Pick<ListSource, 'table' | 'shape'>,
  id: string,
  selection: Selection,
  read: Reading,
): Promise<object> {
  const [found] = await readList(em, { ...source, where: [withId(id)], orderBy: 'e.id' }, selection, read);
  if (!found) throw new Error(`${source.shape.typename} ${id} was written, but cannot be read.`);
  return found;
}

export const withId = (id: string): Condition => sql`e.id = ${id}`;

/** A condition that holds when no value is given. */
export const when = <T>(value: T | null | undefined, condition: (value: T) => Condition): Condition[] =>
  value === null || value === undefined ? [] : [condition(value)];

/** True where the folded texts of `columns` (SQL expressions) hold every word of what was typed. */
export function searched(text: string | null | undefined, ...columns: string[]): Condition[] {
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const haystack = sql.raw(`concat_ws(' ', ${columns.map((column) => `fold(${column})`).join(', ')})`);
  return words.map((word) => sql`position(fold(${word}::text) in ${haystack}) > 0`);
}
