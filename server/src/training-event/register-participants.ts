import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { RegistrationState } from '@bitim/schema/vocabulary/event';
import type { SignedInContext } from '../access/request-context.ts';
import { Ids } from '../platform/checks.ts';
import { claim, VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { newId } from '../platform/new-id.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { placesTaken } from './capacity.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import { GraphQLRegistrationState } from './training-event.enum.ts';

@InputType({ description: 'Puts persons on the list of an event.' })
export class RegisterParticipantsInput extends VersionedInput {
  @Field(() => [ID], { description: 'Persons; who is on the list already gets the new state.' })
  @Ids(1, 500)
  personIds!: string[];

  @Field(() => GraphQLRegistrationState, {
    defaultValue: 'REGISTERED',
    description: 'Where they stand; REGISTERED takes a place.',
  })
  state!: RegistrationState;
}

/** Puts persons on the list, or changes where they stand; refused when more are registered than there are places. */
export async function registerParticipants(
  { em, viewer, now, read }: SignedInContext,
  input: RegisterParticipantsInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (event.state === 'CANCELLED' || event.state === 'VERIFIED') return new StateError(event.state);
      const db = tx.getKysely();
      const rows = input.personIds.map((personId) => ({ id: newId(), personId }));
      await sql`
        insert into training_registration (id, event_id, person_id, state)
        select id, ${event.id}, "personId", ${input.state}
          from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, "personId" uuid)
        on conflict (event_id, person_id) do update set state = excluded.state, version = training_registration.version + 1`.execute(
        db,
      );
      if (event.capacity && (await placesTaken(tx, event.id)) > event.capacity) {
        return invalid(['personIds'], 'CAPACITY_EXCEEDED', { max: event.capacity });
      }
      tx.assign(event, { updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      return event.id;
    },
    TRAINING_EVENT_FIELDS,
  );
}
