import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { RequestContext } from '../access/request-context.ts';
import { NATION, type UnitRef } from '../ledger/unit.ts';
import { type Months, monthsOf } from '../period/period.domain.ts';
import { localDay } from '../platform/local-day.ts';
import { isUuid } from '../platform/new-id.ts';
import { refuse } from '../platform/validation.ts';
import type { UnitInput } from './report.input.ts';

/** What a report or a single number is asked for. */
export interface ReportRequest {
  readonly unit: UnitRef;
  readonly period: string;
  readonly months: Months;
  readonly programmeId: string | null;
  /** A past moment; null means now. */
  readonly asOf: Date | null;
  /** The day that it is, or was at `asOf`: what is not over yet is not owed yet. */
  readonly today: string;
}

interface Asked {
  readonly unit?: UnitInput | null;
  readonly period: string;
  readonly programmeId?: string | null;
  readonly asOf?: Date | null;
}

/** Reads what is asked. @throws BAD_USER_INPUT for an unknown unit or programme, or a window that ends before it starts. */
export async function reportRequest(
  { em, now }: Pick<RequestContext, 'em' | 'now'>,
  { unit, period, programmeId, asOf }: Asked,
): Promise<ReportRequest> {
  const months = monthsOf(period) ?? refuse(['period'], 'PERIOD_FORMAT');
  if (programmeId && !isUuid(programmeId)) return refuse(['programmeId'], 'ID_FORMAT');
  if (programmeId) await refuseUnknownProgramme(em, programmeId);
  const past = asOf && asOf < now ? asOf : null;
  return {
    unit: await unitRef(em, unit),
    period,
    months,
    programmeId: programmeId ?? null,
    asOf: past,
    today: localDay(past ?? now),
  };
}

async function refuseUnknownProgramme(em: EntityManager, programmeId: string): Promise<void> {
  const { rows } = await sql`select from programme where id = ${programmeId}`.execute(em.getKysely());
  if (rows.length === 0) refuse(['programmeId'], 'UNKNOWN_RECORD');
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
