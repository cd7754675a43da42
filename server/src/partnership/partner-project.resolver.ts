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
import { createPartnerProject } from './create-partner-project.ts';
import { deletePartnerProject } from './delete-partner-project.ts';
import { editPartnerProject } from './edit-partner-project.ts';
import {
  partnerProjectConditions,
  PartnerProjectFilter,
  partnerProjectOrder,
  PartnerProjectSort,
  type PartnerProjectSortField,
} from './partner-project.filter.ts';
import { CreatePartnerProjectInput, EditPartnerProjectInput } from './partner-project.input.ts';
import {
  ChangePartnerProjectResult,
  CreatePartnerProjectResult,
  DeletePartnerProjectResult,
} from './partner-project.result.ts';
import { partnerProjectSource } from './partner-project.shape.ts';
import { PartnerProjectConnection, PartnerProjectType } from './partner-project.type.ts';

@Resolver(() => PartnerProjectType)
export class PartnerProjectResolver {
  @Authorized('READ_REGISTER')
  @Query(() => PartnerProjectConnection, { description: "Partners' projects, latest first." })
  partnerProjects(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PartnerProjectFilter, { nullable: true, description: 'Which; null: all.' })
    filter: PartnerProjectFilter | null,
    @Arg('sort', () => PartnerProjectSort, { nullable: true, description: 'In which order.' })
    sort: Sort<PartnerProjectSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const list = {
      ...partnerProjectSource,
      where: partnerProjectConditions(filter ?? {}),
      orderBy: partnerProjectOrder(sort, read),
    };
    return readPage(em, list, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => PartnerProjectType, { nullable: true, description: 'One project; null when there is none.' })
  partnerProject(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, partnerProjectSource, id, [], read, info);
  }

  @Authorized('WRITE_PARTNERSHIPS')
  @Mutation(() => CreatePartnerProjectResult, { description: "Puts a partner's project into the register." })
  async createPartnerProject(
    @Arg('input', () => CreatePartnerProjectInput, { description: 'The project.' })
    input: CreatePartnerProjectInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, partnerProjectSource, await createPartnerProject(context, input));
  }

  @Authorized('WRITE_PARTNERSHIPS')
  @Mutation(() => ChangePartnerProjectResult, { description: 'Changes the facts of a project.' })
  async editPartnerProject(
    @Arg('input', () => EditPartnerProjectInput, { description: 'The project as it should be.' })
    input: EditPartnerProjectInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, partnerProjectSource, await editPartnerProject(context, input));
  }

  @Authorized('WRITE_PARTNERSHIPS')
  @Mutation(() => DeletePartnerProjectResult, {
    description: 'Removes a project under which nothing was held.',
  })
  deletePartnerProject(
    @Arg('input', () => VersionedInput, { description: 'The project as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deletePartnerProject(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_PARTNERSHIPS', allowedActions);
  }
}
