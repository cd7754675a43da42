import { Field, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../platform/result-union.ts';
import {
  ConflictError,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  StateError,
} from '../platform/user-error.ts';
import { TrainingEventType } from './training-event.type.ts';

@ObjectType('InvitationsSent', {
  simpleResolvers: true,
  description: 'What became of sending invitations.',
})
export class InvitationsSent {
  readonly __typename = 'InvitationsSent';

  @Field(() => TrainingEventType, { description: 'The event, with its mails.' })
  readonly event!: object;

  @Field(() => Int, { description: 'How many invitations went into the outbox.' })
  readonly queued!: number;

  @Field(() => Int, { description: 'How many were invited before.' })
  readonly invitedBefore!: number;

  @Field(() => [String], {
    description: 'Who could not be invited: names of those without an e-mail address.',
  })
  readonly withoutAddress!: readonly string[];
}

export const SendInvitationsResult = resultUnion(
  'SendInvitationsResult',
  'How many were invited, or why nobody was.',
  () => [InvitationsSent, InvalidInputError, NotFoundError, NotYoursError, ConflictError, StateError],
);
