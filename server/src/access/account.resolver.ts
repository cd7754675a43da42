import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readOne } from '../platform/read.ts';
import { resultUnion } from '../platform/result-union.ts';
import { InvalidInputError, UserError } from '../platform/user-error.ts';
import { answer } from './answer.ts';
import { ChangePasswordInput, changePassword, SetPasswordInput, setPassword } from './change-password.ts';
import type { RequestContext, SignedInContext } from './request-context.ts';
import { readingOf } from './scope.ts';
import { endSession, endSessionsOf, viewerById } from './session.ts';
import { SetLanguageInput, setLanguage } from './set-language.ts';
import { InvalidCredentialsError, RateLimitedError, SignInInput, signIn } from './sign-in.ts';
import { userSource } from './user.shape.ts';
import { UserType } from './user.type.ts';

const SignInResult = resultUnion('SignInResult', 'Who is signed in now, or why nobody is.', () => [
  UserType,
  InvalidInputError,
  InvalidCredentialsError,
  RateLimitedError,
]);

const AccountResult = resultUnion(
  'AccountResult',
  'The account as it now stands, or why nothing changed.',
  () => [UserType, InvalidInputError],
);

/** One's own account. */
@Resolver()
export class AccountResolver {
  @Query(() => UserType, { nullable: true, description: 'Who is signed in; null when nobody is. Public.' })
  me(
    @Ctx() { em, viewer, language }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return viewer && readOne(em, userSource, viewer.userId, [], readingOf(viewer, language), info);
  }

  @Mutation(() => SignInResult, {
    description: 'Signs in; the session is in a cookie. Public; once per request.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'E-mail and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return ownAccount(context, info, await signIn(context, input));
  }

  @Mutation(() => AccountResult, {
    description: 'Sets a password with a one-time code, and signs in. Public.',
  })
  async setPassword(
    @Arg('input', () => SetPasswordInput, { description: 'Code and new password.' }) input: SetPasswordInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return ownAccount(context, info, await setPassword(context, input));
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => AccountResult, { description: 'Changes the password; ends every other session.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Present and new password.' })
    input: ChangePasswordInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, userSource, await changePassword(context, input));
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => AccountResult, { description: 'Chooses a language.' })
  async setLanguage(
    @Arg('input', () => SetLanguageInput, { description: 'The language.' }) input: SetLanguageInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, userSource, await setLanguage(context, input));
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => Boolean, { description: 'Ends this session.' })
  async signOut(@Ctx() { em, sessionHash, setSessionToken }: SignedInContext): Promise<boolean> {
    if (sessionHash) await endSession(em, sessionHash);
    setSessionToken(null);
    return true;
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => Boolean, { description: 'Ends all sessions of the account, this one too.' })
  async signOutEverywhere(@Ctx() { em, viewer, setSessionToken }: SignedInContext): Promise<boolean> {
    await endSessionsOf(em, viewer.userId);
    setSessionToken(null);
    return true;
  }
}

/** The account that has just been let in: the request came from nobody, so that its own rights are read first. */
async function ownAccount(
  context: RequestContext,
  info: GraphQLResolveInfo,
  outcome: string | UserError,
): Promise<object> {
  if (outcome instanceof UserError) return outcome;
  const viewer = await viewerById(context.em, outcome);
  return answer({ ...context, viewer, read: readingOf(viewer, context.language) }, info, userSource, outcome);
}
