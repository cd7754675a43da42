import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { DecideMailInput } from '../mail/decide-mail.ts';
import { ChangeMailResult } from '../mail/mail.result.ts';
import { mailSource } from '../mail/mail.shape.ts';
import { VersionedInput } from '../platform/claim.ts';
import { readSelected } from '../platform/read.ts';
import { selectionOf } from '../platform/selection.ts';
import { UserError } from '../platform/user-error.ts';
import { sendInvitations } from './send-invitations.ts';
import { sendMailAgain } from './send-mail-again.ts';
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

  @Authorized('MANAGE_MAILS')
  @Mutation(() => ChangeMailResult, {
    description:
      'Sends a mail again of which it is not known whether it arrived, or that was refused or withdrawn; not what is no longer so.',
  })
  async sendMailAgain(
    @Arg('input', () => DecideMailInput, { description: 'Which.' }) input: DecideMailInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, mailSource, await sendMailAgain(context, input));
  }
}
