import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { invalid } from './issue.ts';
import type { UserError } from './user-error.ts';

// asked once of each database: the view reads hundreds of files, and changes only with the database's own installation
const known = new WeakMap<object, ReadonlySet<string>>();

async function knownZones(em: EntityManager): Promise<ReadonlySet<string>> {
  const driver = em.getDriver();
  const found = known.get(driver);
  if (found) return found;
  const { rows } = await sql<{ name: string }>`select lower(name) as name from pg_timezone_names`.execute(
    em.getKysely(),
  );
  const zones = new Set(rows.map(({ name }) => name));
  known.set(driver, zones);
  return zones;
}

/**
 * Those of the zones that the database cannot reckon with. This runtime's list has names that a database lacks
 * (`US/Pacific-New`); once stored, such a name would break every list that asks for an instant.
 */
export async function unknownZones(
  em: EntityManager,
  zones: readonly string[],
): Promise<ReadonlySet<string>> {
  if (zones.length === 0) return new Set();
  const names = await knownZones(em);
  return new Set(zones.filter((zone) => !names.has(zone.toLowerCase())));
}

/** For a form with one zone. */
export async function checkZone(
  em: EntityManager,
  { timeZone }: { readonly timeZone: string },
): Promise<UserError | null> {
  return (await unknownZones(em, [timeZone])).size > 0 ? invalid(['timeZone'], 'TIME_ZONE') : null;
}
