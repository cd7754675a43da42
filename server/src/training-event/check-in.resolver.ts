import { Arg, Args, ArgsType, Authorized, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext, SignedInContext } from '../access/request-context.ts';
import { RateLimitedError } from '../access/sign-in.ts';
import { AsSent } from '../platform/checks.ts';
import { resultUnion } from '../platform/result-union.ts';
import { InvalidInputError, NotFoundError, NotYoursError, StateError } from '../platform/user-error.ts';
import { CheckInInput, checkIn } from './check-in.ts';
import {
  CheckedIn,
  CheckInAddress,
  CheckInClosedError,
  CheckInSessionType,
  SeeCoordinatorError,
} from './check-in.type.ts';
import { checkInTimes, findCheckIn } from './find-check-in.ts';
import { OpenCheckInInput, openCheckIn } from './open-check-in.ts';

const OpenCheckInResult = resultUnion('OpenCheckInResult', 'The address, or why there is none.', () => [
  CheckInAddress,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  StateError,
]);

const CheckInResult = resultUnion('CheckInResult', 'Who came, or why nobody was marked.', () => [
  CheckedIn,
  InvalidInputError,
  CheckInClosedError,
  SeeCoordinatorError,
  RateLimitedError,
]);

@ArgsType()
export class CheckInArgs {
  @Field(() => String, { description: 'The code of the session, as in its address; at most 40 characters.' })
  @AsSent(1, 40)
  code!: string;
}

/** Attendance by the phone of those who are there (decision 0069). */
@Resolver()
export class CheckInResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => OpenCheckInResult, {
    description: 'Makes an address at which participants mark themselves at a session.',
  })
  openCheckIn(
    @Arg('input', () => OpenCheckInInput, { description: 'Of which session.' }) input: OpenCheckInInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return openCheckIn(context, input);
  }

  @Query(() => CheckInSessionType, {
    nullable: true,
    description: 'The session that a code is for; null when there is none (any more). Public.',
  })
  async checkInSession(
    @Args(() => CheckInArgs) { code }: CheckInArgs,
    @Ctx() { em, language, now }: RequestContext,
  ): Promise<object | null> {
    const session = await findCheckIn(em, code, language);
    return session && { ...session, ...checkInTimes(session, now) };
  }

  @Mutation(() => CheckInResult, {
    description: 'Marks a participant who has the code of a session as present. Public; once per request.',
  })
  checkIn(
    @Arg('input', () => CheckInInput, { description: 'The code, and who it is.' }) input: CheckInInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return checkIn(context, input);
  }
}
