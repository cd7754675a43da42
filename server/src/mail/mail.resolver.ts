import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import { DecideMailInput, withdrawMail } from './decide-mail.ts';
import { mailConditions, MailFilter } from './mail.filter.ts';
import { ChangeMailResult } from './mail.result.ts';
import { mailSource } from './mail.shape.ts';
import { MailConnection, MailType } from './mail.type.ts';

/** The outbox, for administrators. The mails of an event are read with the event. */
@Resolver()
export class MailResolver {
  @Authorized('MANAGE_MAILS')
  @Query(() => MailConnection, { description: 'Mails, the latest first. For administrators.' })
  mails(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MailFilter, { nullable: true, description: 'Which; null: all.' })
    filter: MailFilter | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = mailConditions(filter ?? {});
    return readPage(em, { ...mailSource, where, orderBy: 'e.queued_at desc, e.id' }, page, read, info);
  }

  @Authorized('MANAGE_MAILS')
  @Query(() => MailType, {
    nullable: true,
    description: 'One mail; null when there is none. For administrators.',
  })
  mail(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, mailSource, id, [], read, info);
  }

  @Authorized('MANAGE_MAILS')
  @Query(() => Boolean, {
    description: 'Whether a mail server is set; where none is, mails wait. For administrators.',
  })
  mailServerSet(@Ctx() { mailing }: SignedInContext): boolean {
    return mailing.serverSet;
  }

  @Authorized('MANAGE_MAILS')
  @Mutation(() => ChangeMailResult, { description: 'Decides that a mail is not to be sent.' })
  async withdrawMail(
    @Arg('input', () => DecideMailInput, { description: 'Which.' }) input: DecideMailInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, mailSource, await withdrawMail(context, input));
  }
}
