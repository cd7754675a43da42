import { Field, ID, ObjectType } from 'type-graphql';
import type { CalendarFeedSubject } from '@bitim/schema/vocabulary/event';
import type { Language } from '@bitim/schema/vocabulary/language';
import { CourtType } from '../court/court.type.ts';
import { PersonType } from '../person/person.type.ts';
import { DateTime, GraphQLLanguage } from '../platform/scalars.ts';
import { GraphQLCalendarFeedSubject } from './training-event.enum.ts';

@ObjectType('CalendarFeed', {
  simpleResolvers: true,
  description: 'A secret address at which a calendar outside reads events.',
})
export class CalendarFeedType {
  @Field(() => ID, { description: 'Unique across types.' })
  id!: string;

  @Field(() => GraphQLCalendarFeedSubject, { description: 'Of what it tells.' })
  what!: CalendarFeedSubject;

  @Field(() => CourtType, { nullable: true, description: 'The court; null unless it tells of one.' })
  court!: CourtType | null;

  @Field(() => PersonType, { nullable: true, description: 'The trainer; null unless it tells of one.' })
  person!: PersonType | null;

  @Field(() => GraphQLLanguage, { description: 'The language of its texts.' })
  language!: Language;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it got its present address; null: its first.' })
  renewedAt!: string | null;
}

@ObjectType('CalendarFeedAddress', {
  simpleResolvers: true,
  description: 'A feed with its address, which is told this once and kept nowhere.',
})
export class CalendarFeedAddress {
  readonly __typename = 'CalendarFeedAddress';

  @Field(() => CalendarFeedType, { description: 'The feed.' })
  readonly feed: object;

  @Field(() => String, {
    description: 'The address on this server, as a path. Whoever has it reads the feed.',
  })
  readonly address: string;

  constructor(feed: object, address: string) {
    this.feed = feed;
    this.address = address;
  }
}
