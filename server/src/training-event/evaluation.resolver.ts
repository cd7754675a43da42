import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import type { RequestContext, SignedInContext } from '../access/request-context.ts';
import { RateLimitedError } from '../access/sign-in.ts';
import { AsSent, Whole } from '../platform/checks.ts';
import { resultUnion } from '../platform/result-union.ts';
import { selectionOf } from '../platform/selection.ts';
import { InvalidInputError, NotFoundError, NotYoursError, StateError } from '../platform/user-error.ts';
import { eventEvaluation } from './event-evaluation.ts';
import { evaluationStanding } from './evaluation.domain.ts';
import {
  EvaluationAddress,
  EvaluationClosed,
  EvaluationFormType,
  EvaluationReceived,
  EvaluationYearRowType,
  TrainingEventEvaluationType,
} from './evaluation.type.ts';
import { evaluationYear } from './evaluation-year.ts';
import { findEvaluation } from './find-evaluation.ts';
import { closeEvaluation, EvaluationInput, openEvaluation } from './open-evaluation.ts';
import { SubmitEvaluationInput } from './submit-evaluation.input.ts';
import { submitEvaluation } from './submit-evaluation.ts';

const OpenEvaluationResult = resultUnion('OpenEvaluationResult', 'The address, or why there is none.', () => [
  EvaluationAddress,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  StateError,
]);

const CloseEvaluationResult = resultUnion('CloseEvaluationResult', 'Closed, or why not.', () => [
  EvaluationClosed,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
]);

const SubmitEvaluationResult = resultUnion(
  'SubmitEvaluationResult',
  'Taken, or why not: StateError names the standing of an evaluation that takes no answers now.',
  () => [EvaluationReceived, InvalidInputError, NotFoundError, StateError, RateLimitedError],
);

@ArgsType()
export class EvaluationFormArgs {
  @Field(() => String, { description: 'The secret of the address; at most 100 characters.' })
  @AsSent(1, 100)
  secret!: string;
}

@ArgsType()
export class EvaluationYearArgs {
  @Field(() => Int, { description: 'The year in which the events began.' })
  @Whole(2000, 2100)
  year!: number;
}

/** The anonymous questionnaire after an event (decision 0075). */
@Resolver()
export class EvaluationResolver {
  @Query(() => EvaluationFormType, {
    nullable: true,
    description: 'The questionnaire behind an address; null when there is none (any more). Public.',
  })
  async evaluationForm(
    @Args(() => EvaluationFormArgs) { secret }: EvaluationFormArgs,
    @Ctx() { em, language, now }: RequestContext,
  ): Promise<object | null> {
    const found = await findEvaluation(em, secret, language);
    return found && { ...found, standing: evaluationStanding(found, now) };
  }

  @Mutation(() => SubmitEvaluationResult, {
    description: 'Answers a questionnaire. Nobody is asked who they are. Public; once per request.',
  })
  submitEvaluation(
    @Arg('input', () => SubmitEvaluationInput, { description: 'The answer.' }) input: SubmitEvaluationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return submitEvaluation(context, input);
  }

  @Authorized('READ_REGISTER')
  @Query(() => TrainingEventEvaluationType, {
    nullable: true,
    description: 'What participants said of an event; null outside the scope of its courts.',
  })
  trainingEventEvaluation(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Ctx() context: SignedInContext,
  ): Promise<object | null> {
    return eventEvaluation(context, eventId);
  }

  @Authorized('READ_REGISTER')
  @Query(() => [EvaluationYearRowType], {
    description: 'The evaluations of a year within the own scope: all, then each region with its courts.',
  })
  evaluationYear(
    @Args(() => EvaluationYearArgs) { year }: EvaluationYearArgs,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return evaluationYear(context, year, selectionOf(info));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => OpenEvaluationResult, {
    description: 'Makes the address of the questionnaire of an event; one made before ends.',
  })
  openEvaluation(
    @Arg('input', () => EvaluationInput, { description: 'Of which event.' }) input: EvaluationInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return openEvaluation(context, input);
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => CloseEvaluationResult, { description: 'Takes no more answers.' })
  closeEvaluation(
    @Arg('input', () => EvaluationInput, { description: 'Of which event.' }) input: EvaluationInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return closeEvaluation(context, input);
  }
}
