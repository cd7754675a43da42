import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { forgetFormerHosts, fulfil } from '../annual-plan/fulfilment.ts';
import { eventVisible } from '../event/hosts.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, NotYoursError, type UserError } from '../platform/user-error.ts';
import type { ChoosePlanItemInput } from './fulfil-plan-item.input.ts';

interface Planned {
  readonly hostCourtIds: readonly string[];
  /** Left out by a form that knows nothing of plans: then nothing changes. */
  readonly planItemId?: string | null | undefined;
  readonly startsOn: string;
}

/** Keeps what a form says of the lead court's plan, once the hosts are stored. */
export async function fulfilForLead(
  em: EntityManager,
  eventId: string,
  { hostCourtIds: [lead = ''], planItemId, startsOn }: Planned,
): Promise<UserError | null> {
  await forgetFormerHosts(em, eventId);
  if (planItemId === undefined) return null;
  return fulfil(em, { eventId, courtId: lead, itemId: planItemId }, startsOn, ['planItemId']);
}

/**
 * Says for one of its courts which item of that court's plan the event fulfils. The plan is the court's own, so that a
 * co-host may say it too, and the event need not be open for edits. A form that was opened before asks, as after any
 * other change: it sends an item of its own. @returns the event's id.
 */
export async function choosePlanItem(
  { em, read, viewer, now }: SignedInContext,
  { eventId, courtId, itemId = null }: ChoosePlanItemInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const { rows } = await sql<{ startsOn: string; hosted: boolean; mine: boolean }>`
      select e.starts_on::text as "startsOn",
             exists (select from training_event_host where event_id = e.id and court_id = ${courtId}) as hosted,
             exists (select from court c where c.id = ${courtId} and ${sql.raw(read.inScope('c.id'))}) as mine
        from training_event e where e.id = ${eventId} and ${sql.raw(eventVisible('training_event', 'e', read))}
         for update of e`.execute(tx.getKysely());
    const [event] = rows;
    if (!event) return new NotFoundError(['eventId']);
    if (!event.hosted) return invalid(['courtId'], 'PLAN_ITEM_OTHER_COURT');
    if (!event.mine) return new NotYoursError(['courtId']);
    const wrong = await fulfil(tx, { eventId, courtId, itemId }, event.startsOn, ['itemId']);
    if (wrong) return wrong;
    await sql`
      update training_event set version = version + 1, updated_at = ${now}, updated_by = ${viewer.userId}
       where id = ${eventId}`.execute(tx.getKysely());
    return eventId;
  });
}
