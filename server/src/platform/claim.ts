import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, Whole } from './checks.ts';
import type { Condition } from './read.ts';
import {
  ConflictError,
  type ConflictingField,
  NotFoundError,
  NotYoursError,
  UserError,
} from './user-error.ts';

@InputType({ description: 'A record as the caller last saw it.' })
export class VersionedInput {
  @Field(() => ID, { description: 'The record.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}

export interface Claim {
  readonly table: string;
  /** Who may see the row `e`; what cannot be seen looks as if it were not there (R10). */
  readonly visible: Condition;
  /** Who may change the row `e`. */
  readonly writable: Condition;
  /** Fields of the input that not everyone who may change the row `e` may read, with who may; all others may be read. */
  readonly restricted?: Readonly<Record<string, Condition>>;
}

interface Versioned {
  id: string;
  version: number;
}

/**
 * Takes a record for a change: locks its row until the transaction ends, so that of two writers one waits, and then
 * finds its version stale (R29).
 */
export async function claim<E extends Versioned>(
  em: EntityManager,
  entity: EntityClass<E>,
  input: VersionedInput,
  { restricted = {}, ...rights }: Claim,
): Promise<E | UserError> {
  const hidden = Object.entries(restricted).map(
    ([name, who]) => sql`case when not ${bool(who)} then ${name}::text end`,
  );
  const unreadable = hidden.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(hidden)}]`;
  const row = await take<{ unreadable: (string | null)[] }>(
    em,
    input.id,
    rights,
    sql`${unreadable} as unreadable`,
  );
  if (row instanceof UserError) return row;
  const record = await em.findOneOrFail(entity, { id: input.id } as never);
  if (record.version === input.version) return record;
  const fields = differing(input, record).filter(({ name }) => !row.unreadable.includes(name));
  const by = await changedBy(em, rights.table, input.id);
  return ConflictError.stale(record.version, fields, notCompared(input, record), by);
}

/** Colleagues know each other by name, and may ask. Not every table notes who changed a row. */
async function changedBy(em: EntityManager, table: string, id: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select u.name from ${sql.raw(table)} e join app_user u on u.id = (to_jsonb(e) ->> 'updated_by')::uuid
     where e.id = ${id}`.execute(em.getKysely());
  return rows[0]?.name ?? null;
}

/**
 * Takes a record as it stands, whatever its version: for changes that carry what was seen of their own.
 *
 * @param facts SQL of columns that are wanted of the row `e`.
 * @param path the input field that names the record.
 */
export async function take<Row>(
  em: EntityManager,
  id: string,
  { table, visible, writable }: Omit<Claim, 'restricted'>,
  facts: RawBuilder<unknown>,
  path: string[] = ['id'],
): Promise<Row | UserError> {
  const { rows } = await sql<Row & { visible: boolean; writable: boolean }>`
    select ${bool(visible)} as visible, ${bool(writable)} as writable, ${facts}
      from ${sql.raw(table)} e where e.id = ${id} for update of e`.execute(em.getKysely());
  const [row] = rows;
  if (!row?.visible) return new NotFoundError(path);
  return row.writable ? row : new NotYoursError(path);
}

const bool = (condition: Condition): RawBuilder<unknown> => sql`coalesce((${condition}), false)`;

/** Fields of the input whose stored value is another. */
function differing(input: object, record: object): ConflictingField[] {
  const stored = record as Record<string, unknown>;
  return Object.entries(input).flatMap(([name, yours]) =>
    name === 'id' || name === 'version' || !Object.hasOwn(stored, name) || text(yours) === text(stored[name])
      ? []
      : [{ name, yours: text(yours), theirs: text(stored[name]) }],
  );
}

/** Lists are kept in tables of their own, and are not read for this: they are named, so that nobody takes them for equal. */
const notCompared = (input: object, record: object): string[] =>
  Object.entries(input).flatMap(([name, yours]) =>
    Array.isArray(yours) && !Object.hasOwn(record, name) ? [name] : [],
  );

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(inOrder(value)) : String(value);
}

/** A text in three languages is the same, in whatever order its languages come, and whether a missing one is said to be. */
function inOrder(value: object): object {
  if (Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(given.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
