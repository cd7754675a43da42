import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { ChoosePlanItemInput } from './fulfil-plan-item.input.ts';
import { choosePlanItem } from './fulfil-plan-item.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { ChangeTrainingEventResult } from './training-event.result.ts';

@Resolver()
export class FulfilPlanItemResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: "Says which item of a host court's annual plan an event fulfils, or that it fulfils none.",
  })
  async choosePlanItem(
    @Arg('input', () => ChoosePlanItemInput, { description: 'The event, the court and the item.' })
    input: ChoosePlanItemInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await choosePlanItem(context, input));
  }
}
