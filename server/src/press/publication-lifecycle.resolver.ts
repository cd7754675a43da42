import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import type { UserError } from '../platform/user-error.ts';
import { joinPublication } from './join-publication.ts';
import { mergePublications } from './merge-publications.ts';
import { ChangePublicationResult } from './press.result.ts';
import {
  JoinPublicationInput,
  MergePublicationsInput,
  RetractPublicationInput,
} from './publication.input.ts';
import { publicationSource } from './publication.resolver.ts';
import { restorePublication, retractPublication } from './retract-publication.ts';
import { splitPublication } from './split-publication.ts';

const PUBLICATION = { description: 'The publication as last seen.' };

/** What becomes of a publication after it was logged. */
@Resolver()
export class PublicationLifecycleResolver {
  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePublicationResult, {
    description: 'Withdraws a publication from the count, with a reason.',
  })
  retractPublication(
    @Arg('input', () => RetractPublicationInput, PUBLICATION) input: RetractPublicationInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, retractPublication(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePublicationResult, { description: 'Takes a retraction back.' })
  restorePublication(
    @Arg('input', () => VersionedInput, PUBLICATION) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, restorePublication(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePublicationResult, {
    description: "Adds one of the caller's courts to a publication, whoever logged it.",
  })
  joinPublication(
    @Arg('input', () => JoinPublicationInput, PUBLICATION) input: JoinPublicationInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, joinPublication(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePublicationResult, {
    description:
      'Says that an entry is a duplicate of another, which is counted for the courts of both; gives that other.',
  })
  mergePublications(
    @Arg('input', () => MergePublicationsInput, { description: 'The two entries as last seen.' })
    input: MergePublicationsInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, mergePublications(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePublicationResult, {
    description: 'Takes a merge back; gives what was the duplicate.',
  })
  splitPublication(
    @Arg('input', () => VersionedInput, PUBLICATION) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answered(context, info, splitPublication(context, input));
  }
}

async function answered(
  context: SignedInContext,
  info: GraphQLResolveInfo,
  outcome: Promise<string | UserError>,
): Promise<object> {
  return answer(context, info, publicationSource, await outcome);
}
