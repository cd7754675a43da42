import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { simpleActions } from '../access/allowed-actions.ts';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import { createTrainingTemplate } from './create-training-template.ts';
import { deleteTrainingTemplate } from './delete-training-template.ts';
import { renameTrainingTemplate } from './rename-training-template.ts';
import { templateWithinScope } from './training-template.access.ts';
import { trainingTemplateConditions, trainingTemplateOrder } from './training-template.filter.ts';
import {
  CreateTrainingTemplateInput,
  RenameTrainingTemplateInput,
  TrainingTemplateFilter,
} from './training-template.input.ts';
import {
  CreateTrainingTemplateResult,
  DeleteTrainingTemplateResult,
  RenameTrainingTemplateResult,
} from './training-template.result.ts';
import { trainingTemplateSource } from './training-template.shape.ts';
import { TrainingTemplateConnection, TrainingTemplateType } from './training-template.type.ts';

/** Events without days, from which others are made. */
@Resolver(() => TrainingTemplateType)
export class TrainingTemplateResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Query(() => TrainingTemplateConnection, {
    description: 'Templates of training events, of the courts within the own scope; by name.',
  })
  trainingTemplates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TrainingTemplateFilter, { nullable: true, description: 'Which; null: all.' })
    filter: TrainingTemplateFilter | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = [templateWithinScope(read), ...trainingTemplateConditions(filter ?? {})];
    const list = { ...trainingTemplateSource, where, orderBy: trainingTemplateOrder(read) };
    return readPage(em, list, page, read, info);
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Query(() => TrainingTemplateType, {
    nullable: true,
    description: 'One template; null when there is none within the own scope.',
  })
  trainingTemplate(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, trainingTemplateSource, id, [templateWithinScope(read)], read, info);
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => CreateTrainingTemplateResult, {
    description: 'Keeps what an event has but its days, its list and who came, to make others from.',
  })
  async createTrainingTemplate(
    @Arg('input', () => CreateTrainingTemplateInput, { description: 'The event, the court and the name.' })
    input: CreateTrainingTemplateInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingTemplateSource, await createTrainingTemplate(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => RenameTrainingTemplateResult, { description: 'Gives a template another name.' })
  async renameTrainingTemplate(
    @Arg('input', () => RenameTrainingTemplateInput, {
      description: 'The template as last seen, and its name.',
    })
    input: RenameTrainingTemplateInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingTemplateSource, await renameTrainingTemplate(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => DeleteTrainingTemplateResult, {
    description: 'Removes a template; the events that were made from it stay.',
  })
  deleteTrainingTemplate(
    @Arg('input', () => VersionedInput, { description: 'The template as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteTrainingTemplate(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_TRAINING_EVENTS', allowedActions);
  }
}
