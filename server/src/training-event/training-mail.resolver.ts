import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { readSelected } from '../platform/read.ts';
import { selectionOf } from '../platform/selection.ts';
import { UserError } from '../platform/user-error.ts';
import { sendInvitations } from './send-invitations.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { SendInvitationsResult } from './training-mail.type.ts';

/** Writing to those who stand on the list of an event. */
@Resolver()
export class TrainingMailResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => SendInvitationsResult, {
    description:
      'Invites by mail who stands on the list of a scheduled event and was not invited yet. Changes, reminders and cancellations follow by themselves.',
  })
  async sendInvitations(
    @Arg('input', () => VersionedInput, { description: 'The event as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const outcome = await sendInvitations(context, input);
    if (outcome instanceof UserError) return outcome;
    const { eventId, ...counts } = outcome;
    const { em, read } = context;
    const event = await readSelected(
      em,
      trainingEventSource,
      eventId,
      selectionOf(info)['event'] ?? {},
      read,
    );
    return { __typename: 'InvitationsSent', event, ...counts };
  }
}
