import { type RawBuilder, sql } from 'kysely';
import type { Condition } from '../platform/read.ts';

/** SQL: the court or region in row `t` exists on some day from `from` to `to`; `valid_to` is the first day without it. */
export const openWithin = (t: string, from: string | null, to: string | null): Condition =>
  sql`(coalesce(${column(t, 'valid_from')} <= ${to}::date, true) and coalesce(${column(t, 'valid_to')} > ${from}::date, true))`;

/** SQL: it exists on the day; always true where no day is given. */
export const openOn = (t: string, day: string | null): Condition => openWithin(t, day, day);

const column = (t: string, name: string): RawBuilder<unknown> => sql.ref(`${t}.${name}`);
