import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { NATION, type UnitRef } from '../ledger/unit.ts';
import { type Months, monthsOf } from '../period/period.domain.ts';
import { isUuid } from '../platform/new-id.ts';
import { refuse } from '../platform/validation.ts';
import type { UnitInput } from './report.input.ts';

/** What a report or a single number is asked for. */
export interface ReportRequest {
  readonly unit: UnitRef;
  readonly period: string;
  readonly months: Months;
  readonly programmeId: string | null;
  /** Null means now. */
  readonly asOf: Date | null;
}

interface Asked {
  readonly unit?: UnitInput | null;
  readonly period: string;
  readonly programmeId?: string | null;
  readonly asOf?: Date | null;
}

/** Reads what is asked. @throws BAD_USER_INPUT for an unknown unit, or a window that ends before it starts. */
export async function reportRequest(
  em: EntityManager,
  { unit, period, programmeId, asOf }: Asked,
): Promise<ReportRequest> {
  const months = monthsOf(period) ?? refuse(['period'], 'PERIOD_FORMAT');
  if (programmeId && !isUuid(programmeId)) return refuse(['programmeId'], 'ID_FORMAT');
  return {
    unit: await unitRef(em, unit),
    period,
    months,
    programmeId: programmeId ?? null,
    asOf: asOf ?? null,
  };
}

async function unitRef(em: EntityManager, unit: UnitInput | null | undefined): Promise<UnitRef> {
  const { regionId, courtId } = unit ?? {};
  if (regionId && courtId) return refuse(['unit'], 'ONE_OF');
  if (!regionId && !courtId) return NATION;
  const table = sql.raw(regionId ? 'region' : 'court');
  const id = regionId ?? courtId ?? null;
  const { rows } = await sql`select from ${table} where id = ${id}`.execute(em.getKysely());
  if (rows.length === 0)
    return refuse(['unit', regionId ? 'regionId' : 'courtId'], regionId ? 'UNKNOWN_RECORD' : 'UNKNOWN_COURT');
  return { level: regionId ? 'REGION' : 'COURT', id };
}
