import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { VersionedInput } from '../platform/claim.ts';
import type { UserError } from '../platform/user-error.ts';
import {
  cancelPressEvent,
  holdPressEvent,
  postponePressEvent,
  reopenPressEvent,
  schedulePressEvent,
  verifyPressEvent,
} from './change-press-event-state.ts';
import { pressEventSource } from './press-event.resolver.ts';
import { ChangePressEventResult } from './press.result.ts';

const EVENT = { description: 'The event as last seen.' };

/** The steps in the life of a press event. */
@Resolver()
export class PressEventLifecycleResolver {
  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, {
    description: 'Puts a draft on the calendar; a postponed press event, with all in it, on its new day.',
  })
  schedulePressEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, schedulePressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, {
    description: 'Says that a press event was held, once its last day has come; from now on it counts.',
  })
  holdPressEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, holdPressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, {
    description: 'Says that a press event was checked; closes it to edits.',
  })
  verifyPressEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, verifyPressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, {
    description:
      'Takes back the last step: the event stands where it stood before; where that is not known, a held or cancelled one is scheduled.',
  })
  reopenPressEvent(
    @Arg('input', () => VersionedInput, EVENT) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, reopenPressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, { description: 'Puts a press event off, once or again.' })
  postponePressEvent(
    @Arg('input', () => PostponeEventInput, EVENT) input: PostponeEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, postponePressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, {
    description: 'Says that a press event will not be, or was entered by mistake; it no longer counts.',
  })
  cancelPressEvent(
    @Arg('input', () => CancelEventInput, EVENT) input: CancelEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, cancelPressEvent(context, input));
  }
}

async function answered(
  context: SignedInContext,
  info: GraphQLResolveInfo,
  outcome: Promise<string | UserError>,
): Promise<object> {
  return answer(context, info, pressEventSource, await outcome);
}
