import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { newReadableCode } from '../access/readable-code.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { Id } from '../platform/checks.ts';
import { take } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { newId } from '../platform/new-id.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { deserves } from './certificate.ts';
import { trainingEventClaim } from './training-event.access.ts';

@InputType({ description: 'Of which event the certificates are issued.' })
export class IssueCertificatesInput {
  @Field(() => ID, { description: 'The event; it was held.' })
  @Id()
  id!: string;
}

/** Issues the certificates that are lacking; whose was issued before keeps its code, revoked or not. @returns the event's id. */
export async function issueCertificates(
  { em, viewer, now, read }: SignedInContext,
  { id }: IssueCertificatesInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const event = await take<{ state: EventState; over: boolean }>(
      tx,
      id,
      trainingEventClaim(read),
      sql`e.state, not exists (
            select from training_session s where s.event_id = e.id and upper(s.during) > ${now}) as over`,
    );
    if (event instanceof UserError) return event;
    if (event.state !== 'HELD' && event.state !== 'VERIFIED') return new StateError(event.state);
    if (!event.over) return invalid(['id'], 'NOT_OVER_YET');
    const db = tx.getKysely();
    const { rows } = await sql<{ personId: string }>`
      select g.person_id as "personId" from training_registration g
       where g.event_id = ${id} and ${sql.raw(deserves('g'))} order by g.id`.execute(db);
    if (rows.length === 0) return invalid(['id'], 'NOBODY_DESERVES');
    const given = rows.map(({ personId }) => ({ id: newId(), personId, code: newReadableCode() }));
    await sql`insert into training_certificate (id, event_id, person_id, code, issued_at, issued_by)
              select id, ${id}, "personId", code, ${now}::timestamptz, ${viewer.userId}::uuid
                from json_to_recordset(${JSON.stringify(given)}::json) as given (id uuid, "personId" uuid, code text)
              on conflict (event_id, person_id) do nothing`.execute(db);
    return id;
  });
}
