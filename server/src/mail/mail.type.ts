import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { MailKind, MailState } from '@bitim/schema/vocabulary/mail';
import { connectionOf } from '../platform/connection.ts';
import { Node } from '../platform/node.ts';
import { DateTime } from '../platform/scalars.ts';
import { GraphQLMailKind, GraphQLMailState } from './mail.enum.ts';

@ObjectType('Mail', {
  implements: Node,
  simpleResolvers: true,
  description: 'A mail to a participant, as it waits in the outbox or was sent.',
})
export class MailType extends Node {
  @Field(() => GraphQLMailKind, { description: 'What it tells.' })
  kind!: MailKind;

  @Field(() => GraphQLMailState, { description: 'Where it stands.' })
  state!: MailState;

  @Field(() => ID, { description: 'The training event that it is of.' })
  eventId!: string;

  @Field(() => ID, { description: 'The person to whom it goes.' })
  personId!: string;

  @Field(() => String, { description: "The person's name when it was written." })
  name!: string;

  @Field(() => String, { description: 'The e-mail address to which it goes.' })
  address!: string;

  @Field(() => String, { description: 'Its subject, in the languages of the person.' })
  subject!: string;

  @Field(() => String, { description: 'Its text, without the calendar entries that go with it.' })
  body!: string;

  @Field(() => Int, { description: 'How many files for calendars go with it.' })
  calendarCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the mail server or the connection said last; null when nothing went wrong.',
  })
  reason!: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  tries!: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  queuedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried next; null unless it waits.' })
  nextTryAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was sent, or came to the other end that it has; null while it is under way.',
  })
  settledAt!: string | null;
}

export const MailConnection = connectionOf('Mail', () => MailType);
