import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { VersionedInput } from '../platform/claim.ts';
import type { UserError } from '../platform/user-error.ts';
import {
  cancelTrainingEvent,
  holdTrainingEvent,
  postponeTrainingEvent,
  reopenTrainingEvent,
  scheduleTrainingEvent,
  verifyTrainingEvent,
} from './change-training-event-state.ts';
import { RecordAttendanceInput, recordAttendance } from './record-attendance.ts';
import { RegisterParticipantsInput } from './register-participants.input.ts';
import { registerParticipants } from './register-participants.ts';
import { RemoveRegistrationInput, removeRegistration } from './remove-registration.ts';
import { ClashCommentArgs } from './training-clashes.input.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { ChangeTrainingEventResult } from './training-event.result.ts';

const EVENT = { description: 'The event as last seen.' };

/** The steps in the life of an event, and who came to it. */
@Resolver()
export class TrainingEventLifecycleResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: 'Puts a draft on the calendar; a postponed event, with all in it, on its new day.',
  })
  scheduleTrainingEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Args(() => ClashCommentArgs) said: ClashCommentArgs,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, scheduleTrainingEvent(context, { ...input, ...said }));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: 'Says that an event was held, once its last day has come; from now on it counts.',
  })
  holdTrainingEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Args(() => ClashCommentArgs) said: ClashCommentArgs,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, holdTrainingEvent(context, { ...input, ...said }));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: 'Says that an event was checked; closes it to edits.',
  })
  verifyTrainingEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, verifyTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description:
      'Takes back the last step: the event stands where it stood before; where that is not known, a held or cancelled one is scheduled.',
  })
  reopenTrainingEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Args(() => ClashCommentArgs) said: ClashCommentArgs,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, reopenTrainingEvent(context, { ...input, ...said }));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, { description: 'Puts an event off, once or again.' })
  postponeTrainingEvent(
    @Arg('input', () => PostponeEventInput, EVENT) input: PostponeEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, postponeTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: 'Says that an event will not be, or was entered by mistake; it no longer counts.',
  })
  cancelTrainingEvent(
    @Arg('input', () => CancelEventInput, EVENT) input: CancelEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, cancelTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description:
      'Puts persons on the list of an event. Places that become free go to those who wait longest.',
  })
  registerParticipants(
    @Arg('input', () => RegisterParticipantsInput, EVENT) input: RegisterParticipantsInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, registerParticipants(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, { description: 'Takes a person off the list of an event.' })
  removeRegistration(
    @Arg('input', () => RemoveRegistrationInput, EVENT) input: RemoveRegistrationInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, removeRegistration(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, { description: 'Says who came to an event that was held.' })
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput, EVENT) input: RecordAttendanceInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, recordAttendance(context, input));
  }
}

async function answered(
  context: SignedInContext,
  info: GraphQLResolveInfo,
  outcome: Promise<string | UserError>,
): Promise<object> {
  return answer(context, info, trainingEventSource, await outcome);
}
