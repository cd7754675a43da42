import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { MailKind, MailState } from '@bitim/schema/vocabulary/mail';
import { AsSent, Id } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { GraphQLMailKind, GraphQLMailState } from './mail.enum.ts';

@InputType({ description: 'Which mails; every condition given must hold.' })
export class MailFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the subject, the name or the address, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => GraphQLMailKind, { nullable: true, description: 'Of this kind.' })
  kind?: MailKind | null;

  @Field(() => GraphQLMailState, { nullable: true, description: 'In this state.' })
  state?: MailState | null;

  @Field(() => ID, { nullable: true, description: 'Of this training event.' })
  @Id()
  eventId?: string | null;
}

export function mailConditions(filter: MailFilter): Condition[] {
  return [
    ...searched(filter.search, 'e.subject', 'e.name', 'e.address'),
    ...when(filter.kind, (kind) => sql`e.kind = ${kind}`),
    ...when(filter.state, (state) => sql`e.state = ${state}`),
    ...when(filter.eventId, (id) => sql`e.event_id = ${id}`),
  ];
}
