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
import type { Sort } from '../platform/sort.ts';
import { deleteParticipation } from './delete-participation.ts';
import { editParticipation } from './edit-participation.ts';
import { joinProgramme } from './join-programme.ts';
import {
  participationConditions,
  ParticipationFilter,
  participationOrder,
  ParticipationSort,
  type ParticipationSortField,
} from './participation.filter.ts';
import { EditParticipationInput, JoinProgrammeInput } from './participation.input.ts';
import {
  ChangeParticipationResult,
  DeleteParticipationResult,
  JoinProgrammeResult,
} from './participation.result.ts';
import { participationSource } from './programme.shape.ts';
import { ParticipationConnection, ParticipationType } from './programme.type.ts';

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @Authorized('READ_REGISTER')
  @Query(() => ParticipationConnection, {
    description: 'Courts in programmes, by the name of the court unless told otherwise.',
  })
  participations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ParticipationFilter, { nullable: true, description: 'Which; null: all.' })
    filter: ParticipationFilter | null,
    @Arg('sort', () => ParticipationSort, { nullable: true, description: 'In which order.' })
    sort: Sort<ParticipationSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const list = {
      ...participationSource,
      where: participationConditions(filter ?? {}),
      orderBy: participationOrder(sort, read),
    };
    return readPage(em, list, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => ParticipationType, {
    nullable: true,
    description: 'One participation; null when there is none.',
  })
  participation(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, participationSource, id, [], read, info);
  }

  @Authorized('WRITE_PROGRAMMES')
  @Mutation(() => JoinProgrammeResult, { description: 'Lets a court join a programme.' })
  async joinProgramme(
    @Arg('input', () => JoinProgrammeInput, { description: 'Which court, which programme, since when.' })
    input: JoinProgrammeInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, participationSource, await joinProgramme(context, input));
  }

  @Authorized('WRITE_PROGRAMMES')
  @Mutation(() => ChangeParticipationResult, {
    description: 'Changes wave and days of a participation; with a last day, the court leaves.',
  })
  async editParticipation(
    @Arg('input', () => EditParticipationInput, { description: 'The participation as it should be.' })
    input: EditParticipationInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, participationSource, await editParticipation(context, input));
  }

  @Authorized('WRITE_PROGRAMMES')
  @Mutation(() => DeleteParticipationResult, {
    description: 'Takes back that a court joined, entered by mistake.',
  })
  deleteParticipation(
    @Arg('input', () => VersionedInput, { description: 'The participation as last seen.' })
    input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteParticipation(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_PROGRAMMES', allowedActions);
  }
}
