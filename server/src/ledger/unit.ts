import { type RawBuilder, sql } from 'kysely';
import type { UnitLevel } from '@bitim/schema/vocabulary/access';

/** A unit that things are counted for; `id` is null for the nation. */
export interface UnitRef {
  readonly level: UnitLevel;
  readonly id: string | null;
}

export const NATION: UnitRef = { level: 'NATION', id: null };

/** True for rows of `t` (columns level, unit_id) that make up the unit's figure: its courts, and its adjustments. */
export function belongsTo(unit: UnitRef): RawBuilder<unknown> {
  switch (unit.level) {
    case 'NATION':
      return sql`t.level in ('COURT', 'NATION')`;
    case 'REGION':
      return sql`(t.level = 'COURT' and t.unit_id in (select id from court where region_id = ${unit.id})
                  or t.level = 'REGION' and t.unit_id = ${unit.id})`;
    case 'COURT':
      return sql`t.level = 'COURT' and t.unit_id = ${unit.id}`;
  }
}

/** True where the court in `courtId` (an SQL expression of ours) lies in the unit. */
export function courtIn(unit: UnitRef, courtId: string): RawBuilder<unknown> {
  const court = sql.raw(courtId);
  if (unit.level === 'NATION') return sql`true`;
  if (unit.level === 'COURT') return sql`${court} = ${unit.id}`;
  return sql`${court} in (select id from court where region_id = ${unit.id})`;
}
