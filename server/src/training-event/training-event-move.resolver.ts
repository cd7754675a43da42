import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { moveTrainingEvent, moveTrainingSession } from './move-training-event.ts';
import { MoveTrainingEventInput, MoveTrainingSessionInput } from './move-training-event.input.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { ChangeTrainingEventResult } from './training-event.result.ts';

/** Moving on the calendar: less than an edit, so that a drag needs to know no more than the days. */
@Resolver()
export class TrainingEventMoveResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: 'Moves or stretches an event; its sessions go with it and keep their times of day.',
  })
  async moveTrainingEvent(
    @Arg('input', () => MoveTrainingEventInput, { description: 'Which event, and its new days.' })
    input: MoveTrainingEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await moveTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: "Moves or stretches one session; an event's only session takes the event with it.",
  })
  async moveTrainingSession(
    @Arg('input', () => MoveTrainingSessionInput, { description: 'Which session, and its new times.' })
    input: MoveTrainingSessionInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await moveTrainingSession(context, input));
  }
}
