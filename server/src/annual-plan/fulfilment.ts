import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { invalid } from '../platform/issue.ts';
import type { UserError } from '../platform/user-error.ts';
import { becauseOf } from './plan-count.sql.ts';
import { becameOf, type PlannedItem } from './plan-outcome.domain.ts';

/** Which item of a court's plan an event fulfils; none where the item is null. */
interface Fulfilment {
  readonly eventId: string;
  /** A court that holds the event. */
  readonly courtId: string;
  readonly itemId: string | null;
}

interface FoundItem {
  readonly id: string;
  readonly courtId: string;
  readonly year: number;
  readonly approved: boolean;
  readonly withdrawn: boolean;
}

/**
 * Has an event fulfil an item of a court's plan, or none. The item is of an approved plan of that court for the year in
 * which the event begins, and still in the plan. One that it fulfils already stays, whatever became of it since.
 */
export async function fulfil(
  em: EntityManager,
  { eventId, courtId, itemId }: Fulfilment,
  startsOn: string,
  path: string[],
): Promise<UserError | null> {
  const db = em.getKysely();
  if (itemId === null) {
    await sql`delete from annual_plan_item_event where event_id = ${eventId} and court_id = ${courtId}`.execute(
      db,
    );
    return null;
  }
  const kept = await sql`
    select from annual_plan_item_event
     where event_id = ${eventId} and court_id = ${courtId} and item_id = ${itemId}`.execute(db);
  if (kept.rows.length > 0) return null;
  const { rows } = await sql<FoundItem>`
    select i.id, p.court_id as "courtId", p.year, p.state = 'APPROVED' as approved, i.withdrawn_on is not null as withdrawn
      from annual_plan_item i join annual_plan p on p.id = i.plan_id where i.id = ${itemId} for share`.execute(
    db,
  );
  const wrong = whyNot(rows[0], courtId, startsOn, path);
  if (wrong) return wrong;
  await sql`
    insert into annual_plan_item_event (event_id, court_id, item_id) values (${eventId}, ${courtId}, ${itemId})
    on conflict (event_id, court_id) do update set item_id = excluded.item_id`.execute(db);
  return null;
}

function whyNot(
  item: FoundItem | undefined,
  courtId: string,
  startsOn: string,
  path: string[],
): UserError | null {
  // of another court's draft nobody learns that it is there
  if (!item || (item.courtId !== courtId && !item.approved)) return invalid(path, 'UNKNOWN_RECORD');
  if (item.courtId !== courtId) return invalid(path, 'PLAN_ITEM_OTHER_COURT');
  if (!item.approved) return invalid(path, 'PLAN_NOT_APPROVED');
  if (item.withdrawn) return invalid(path, 'PLAN_ITEM_WITHDRAWN');
  if (Number(startsOn.slice(0, 4)) !== item.year)
    return invalid(path, 'OUTSIDE_PLAN_YEAR', { year: item.year });
  return null;
}

/** What was promised to the plan of a court goes with the court, when it no longer holds the event. */
export async function forgetFormerHosts(em: EntityManager, eventId: string): Promise<void> {
  await sql`
    delete from annual_plan_item_event f where f.event_id = ${eventId}
       and not exists (select from training_event_host h where h.event_id = f.event_id and h.court_id = f.court_id)`.execute(
    em.getKysely(),
  );
}

/** Whether an event that counts in the plan's year fulfils the item. */
export async function isHeld(em: EntityManager, itemId: string): Promise<boolean> {
  const { rows } = await sql<{ item: PlannedItem }>`
    select ${sql.raw(becauseOf('i', 'p'))} as item
      from annual_plan_item i join annual_plan p on p.id = i.plan_id where i.id = ${itemId}`.execute(
    em.getKysely(),
  );
  const [found] = rows;
  // the day does not matter: what was held stays held
  return found !== undefined && becameOf(found.item, '1990-01-01').outcome.startsWith('HELD');
}
