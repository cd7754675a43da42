import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { Id, Text } from '../platform/checks.ts';
import { take } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, UserError } from '../platform/user-error.ts';
import { trainingEventClaim } from './training-event.access.ts';

@InputType({ description: 'A certificate that shall hold no more, or again.' })
export class RevokeCertificateInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  id!: string;

  @Field(() => ID, { description: 'The certificate.' })
  @Id()
  certificateId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is revoked; 3 to 500 characters; null takes that back. Read within the register only.',
  })
  @Text(3, 500)
  reason?: string | null;
}

/** Revokes a certificate, or takes that back; its code stays what it was. @returns the event's id. */
export async function revokeCertificate(
  { em, viewer, now, read }: SignedInContext,
  { id, certificateId, reason = null }: RevokeCertificateInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const event = await take(tx, id, trainingEventClaim(read), sql`e.id`);
    if (event instanceof UserError) return event;
    const { numAffectedRows } = await sql`
      update training_certificate
         set revoked_reason = ${reason}::text, revoked_at = case when ${reason}::text is not null then ${now}::timestamptz end,
             revoked_by = case when ${reason}::text is not null then ${viewer.userId}::uuid end
       where id = ${certificateId} and event_id = ${id}`.execute(tx.getKysely());
    return numAffectedRows === 0n ? new NotFoundError(['certificateId']) : id;
  });
}
