import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { selectionOf } from '../platform/selection.ts';
import { UserError } from '../platform/user-error.ts';
import {
  CreateCalendarFeedInput,
  RenewCalendarFeedInput,
  RevokeCalendarFeedInput,
} from './calendar-feed.input.ts';
import {
  CreateCalendarFeedResult,
  RenewCalendarFeedResult,
  RevokeCalendarFeedResult,
} from './calendar-feed.result.ts';
import { CalendarFeedAddress, CalendarFeedType } from './calendar-feed.type.ts';
import { createCalendarFeed, type FeedSecret } from './create-calendar-feed.ts';
import { ownCalendarFeed, ownCalendarFeeds } from './own-calendar-feeds.ts';
import { renewCalendarFeed } from './renew-calendar-feed.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.ts';

/** One's own calendar feeds. What they hold is read over HTTP, without a session. */
@Resolver()
export class CalendarFeedResolver {
  @Authorized('OWN_ACCOUNT')
  @Query(() => [CalendarFeedType], { description: 'The own calendar feeds, at most 20, the oldest first.' })
  calendarFeeds(@Ctx() context: SignedInContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return ownCalendarFeeds(context, selectionOf(info));
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => CreateCalendarFeedResult, { description: 'Makes a calendar feed.' })
  async createCalendarFeed(
    @Arg('input', () => CreateCalendarFeedInput, { description: 'Of what, in which language.' })
    input: CreateCalendarFeedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return withAddress(context, info, await createCalendarFeed(context, input));
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => RenewCalendarFeedResult, {
    description: 'Gives a calendar feed a new address; the old one ends at once.',
  })
  async renewCalendarFeed(
    @Arg('input', () => RenewCalendarFeedInput, { description: 'Which.' }) input: RenewCalendarFeedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return withAddress(context, info, await renewCalendarFeed(context, input));
  }

  @Authorized('OWN_ACCOUNT')
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Ends a calendar feed at once.' })
  revokeCalendarFeed(
    @Arg('input', () => RevokeCalendarFeedInput, { description: 'Which.' }) input: RevokeCalendarFeedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return revokeCalendarFeed(context, input);
  }
}

async function withAddress(
  context: SignedInContext,
  info: GraphQLResolveInfo,
  outcome: FeedSecret | UserError,
): Promise<object> {
  if (outcome instanceof UserError) return outcome;
  const feed = await ownCalendarFeed(context, selectionOf(info)['feed'] ?? {}, outcome.id);
  return new CalendarFeedAddress(feed, `/feeds/${outcome.secret}.ics`);
}
