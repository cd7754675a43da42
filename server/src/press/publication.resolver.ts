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
import type { PublicationState } from '@bitim/schema/vocabulary/publication';
import { answer } from '../access/answer.ts';
import { mayRole } from '../access/policy.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import type { Sort } from '../platform/sort.ts';
import { readOne, readPage } from '../platform/read.ts';
import { selectionOf } from '../platform/selection.ts';
import { deletePublication } from './delete-publication.ts';
import { editPublication } from './edit-publication.ts';
import { logPublication } from './log-publication.ts';
import { ChangePublicationResult, DeletePublicationResult, LogPublicationResult } from './press.result.ts';
import { publicationShape } from './press.shape.ts';
import { PublicationConnection, PublicationType } from './press.type.ts';
import { proposePublications } from './propose-publications.ts';
import { PublicationProposalsArgs, PublicationProposalType } from './publication-proposal.type.ts';
import { publicationActions, type PublicationRights, whyNotCounted } from './publication.domain.ts';
import { publicationConditions, PublicationFilter } from './publication.filter.ts';
import { EditPublicationInput, LogPublicationInput } from './publication.input.ts';
import { publicationOrder, PublicationSort, type PublicationSortField } from './publication.sort.ts';
import { similarPublications, SimilarPublicationsArgs } from './similar-publications.ts';

export const publicationSource = { table: 'publication', shape: publicationShape };

@Resolver(() => PublicationType)
export class PublicationResolver {
  @Authorized('READ_REGISTER')
  @Query(() => PublicationConnection, { description: 'Publications, latest first unless told otherwise.' })
  publications(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PublicationFilter, { nullable: true, description: 'Which; null: all.' })
    filter: PublicationFilter | null,
    @Arg('sort', () => PublicationSort, { nullable: true, description: 'In which order.' })
    sort: Sort<PublicationSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const source = {
      ...publicationSource,
      where: publicationConditions(filter ?? {}, read),
      orderBy: publicationOrder(sort, read),
    };
    return readPage(em, source, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => PublicationType, { nullable: true, description: 'One publication; null when there is none.' })
  publication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, publicationSource, id, [], read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => [PublicationType], {
    description:
      'At most five entries that are likely of the same publication: at the same address, or with the same headline on the same day in the same outlet.',
  })
  similarPublications(
    @Args(() => SimilarPublicationsArgs) wanted: SimilarPublicationsArgs,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return similarPublications(em, wanted, selectionOf(info), read);
  }

  @Authorized('WRITE_PRESS')
  @Query(() => [PublicationProposalType], {
    description:
      'What the pages at some addresses, or the addresses themselves, say of the publications there, in the order given.',
  })
  publicationProposals(
    @Args(() => PublicationProposalsArgs) { pasted }: PublicationProposalsArgs,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return proposePublications(context, pasted, selectionOf(info));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => LogPublicationResult, {
    description: 'Puts a publication into the register; it counts at once.',
  })
  async logPublication(
    @Arg('input', () => LogPublicationInput, { description: 'The publication.' }) input: LogPublicationInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, publicationSource, await logPublication(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePublicationResult, { description: 'Replaces the facts of a publication.' })
  async editPublication(
    @Arg('input', () => EditPublicationInput, { description: 'The publication as it should be.' })
    input: EditPublicationInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, publicationSource, await editPublication(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => DeletePublicationResult, {
    description: 'Removes a publication that never counted; what did is retracted instead.',
  })
  deletePublication(
    @Arg('input', () => VersionedInput, { description: 'The publication as last seen.' })
    input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deletePublication(context, input);
  }

  @FieldResolver()
  leftOut(@Root() { leftOut }: { leftOut: PublicationState }) {
    return whyNotCounted(leftOut);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: PublicationRights },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return mayRole(viewer.role, 'WRITE_PRESS') ? publicationActions(allowedActions) : [];
  }
}
