import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { selectionOf } from '../platform/selection.ts';
import { readRule } from './recurrence.domain.ts';
import { wordsOfRule } from './recurrence.words.ts';
import { cancelTrainingSeries } from './cancel-training-series.ts';
import { editTrainingSeries } from './edit-training-series.ts';
import { repeatTrainingEvent } from './repeat-training-event.ts';
import { trainingEventSource } from './training-event.resolver.ts';
import { seriesAnswer } from './series-answer.ts';
import {
  CancelTrainingSeriesInput,
  EditTrainingSeriesInput,
  RepeatTrainingEventInput,
  TrainingSeriesPreviewInput,
} from './training-series.input.ts';
import { ChangeTrainingEventResult } from './training-event.result.ts';
import { ChangeTrainingSeriesResult } from './training-series.result.ts';
import { trainingSeriesPreview } from './training-series-preview.ts';
import { TrainingSeriesPreviewType } from './training-series-preview.type.ts';
import { TrainingSeriesType } from './training-series.type.ts';
import { visibleTrainingEvent } from './visible-training-event.ts';

/** Events that repeat another one. */
@Resolver(() => TrainingSeriesType)
export class TrainingSeriesResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Query(() => TrainingSeriesPreviewType, {
    nullable: true,
    description: 'What a rule would make of an event, before it is saved; null when there is no such event.',
  })
  async trainingSeriesPreview(
    @Arg('input', () => TrainingSeriesPreviewInput, { description: 'The event and the rule.' })
    { eventId, rule }: TrainingSeriesPreviewInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const event = await visibleTrainingEvent(context, eventId);
    return event && trainingSeriesPreview(context, event, rule, selectionOf(info)['days'] ?? {});
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, {
    description: 'Makes a series of an event: the same, on the other days of a rule.',
  })
  async repeatTrainingEvent(
    @Arg('input', () => RepeatTrainingEventInput, { description: 'The event as last seen, and the rule.' })
    input: RepeatTrainingEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await repeatTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingSeriesResult, {
    description:
      'Edits an event of a series, and others with it: drafts and scheduled ones, in fields that were not edited for themselves.',
  })
  async editTrainingSeries(
    @Arg('input', () => EditTrainingSeriesInput, { description: 'The event as it should be, and the scope.' })
    input: EditTrainingSeriesInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return seriesAnswer(context, info, await editTrainingSeries(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingSeriesResult, {
    description:
      'Says that an event of a series will not be, and others with it: drafts, scheduled and postponed ones. What was held stays, and is cancelled by itself.',
  })
  async cancelTrainingSeries(
    @Arg('input', () => CancelTrainingSeriesInput, {
      description: 'The event as last seen, why, and the scope.',
    })
    input: CancelTrainingSeriesInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return seriesAnswer(context, info, await cancelTrainingSeries(context, input));
  }

  @FieldResolver()
  summary(
    @Root() { summary: { rule, movedBy } }: { summary: { rule: string; movedBy: number } },
    @Ctx() { read }: SignedInContext,
  ): string {
    const known = readRule(rule);
    return known ? wordsOfRule(known, movedBy, read.tag) : rule;
  }
}
