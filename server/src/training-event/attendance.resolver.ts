import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { MarkAttendanceInput, markAttendance } from './mark-attendance.ts';
import { SetEventMarkInput, setEventMark } from './set-event-mark.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { MarkAttendanceResult } from './training-event.result.ts';

/** Who came to which session, mark by mark, and what that makes of the event. */
@Resolver()
export class AttendanceResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => MarkAttendanceResult, {
    description: 'Says who came, a few marks at a time, beside whoever else does so.',
  })
  async markAttendance(
    @Arg('input', () => MarkAttendanceInput, { description: 'The event, and its marks.' })
    input: MarkAttendanceInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await markAttendance(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => MarkAttendanceResult, {
    description: 'Says of one person how much of the event was attended, where the sessions do not tell.',
  })
  async setEventMark(
    @Arg('input', () => SetEventMarkInput, { description: 'Of whom, what and why.' })
    input: SetEventMarkInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await setEventMark(context, input));
  }
}
