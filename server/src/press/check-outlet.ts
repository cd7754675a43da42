import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { invalid } from '../platform/issue.ts';
import { storedText } from '../platform/localized-text.ts';
import type { Reading } from '../platform/shape.ts';
import { NotYoursError, type UserError } from '../platform/user-error.ts';
import type { OutletFieldsInput } from './outlet.input.ts';
import { outletWritable } from './press.access.ts';

/** Whether a form of an outlet has the region that its reach needs, and one of the caller's. */
export async function checkOutlet(
  em: EntityManager,
  { reach, regionId }: OutletFieldsInput,
  read: Reading,
): Promise<UserError | null> {
  if (reach === 'REPUBLICAN') return null;
  if (!regionId) return invalid(['regionId'], 'REQUIRED');
  const { rows } = await sql<{ known: boolean; own: boolean | null }>`
    select exists (select from region where id = e.region_id) as known, ${sql.raw(outletWritable('e', read))} as own
      from (values (${reach}::text, ${regionId}::uuid)) as e (reach, region_id)`.execute(em.getKysely());
  if (!rows[0]?.known) return invalid(['regionId'], 'UNKNOWN_RECORD');
  return rows[0].own ? null : new NotYoursError(['regionId']);
}

/** What is stored of a form of an outlet. */
export const outletFacts = ({ name, kind, reach, regionId, url, language, aliases }: OutletFieldsInput) => ({
  name: storedText(name),
  kind,
  reach,
  regionId: reach === 'REGIONAL' ? (regionId ?? null) : null,
  url: url ?? null,
  language: language ?? null,
  aliases: [...new Set((aliases ?? []).map((one) => one.trim()).filter(Boolean))],
});
