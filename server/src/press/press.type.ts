import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState, PressEventKind } from '@bitim/schema/vocabulary/event';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { LeftOutReason } from '@bitim/schema/vocabulary/ledger';
import type { PublicationKind, PublicationState } from '@bitim/schema/vocabulary/publication';
import { CourtType } from '../court/court.type.ts';
import { ProgrammeType } from '../court/programme.type.ts';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLEventState, GraphQLLeftOutReason } from '../event/event.enum.ts';
import { HostType } from '../event/hosts.ts';
import { LastChangeType } from '../event/last-change.ts';
import { EventStateChangeType } from '../event/state-changes.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { GraphQLLanguage, LocalDate, LocalDateTime, TimeZone, WebUrl } from '../platform/scalars.ts';
import { AuthorType } from './author.type.ts';
import { OutletType } from './outlet.type.ts';
import { PressRecord } from './press-record.type.ts';
import { GraphQLPressEventKind, GraphQLPublicationKind, GraphQLPublicationState } from './press.enum.ts';

// Press events, works and publications lead to one another, so they stand in one file.

@ObjectType('PressEvent', {
  implements: Node,
  simpleResolvers: true,
  description: 'A press briefing or press conference, held by one court or by several together.',
})
export class PressEventType extends PressRecord {
  @Field(() => LocalizedTextType, { description: 'Its topic.' })
  title!: LocalizedTextType;

  @Field(() => GraphQLPressEventKind, { description: 'Briefing or press conference.' })
  kind!: PressEventKind;

  @Field(() => GraphQLEventState, { description: 'Where it stands; HELD and VERIFIED count.' })
  state!: EventState;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock; its day decides the period." })
  startsAt!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of the venue.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'The room or address; null when not said.' })
  place!: string | null;

  @Field(() => [HostType], { description: 'The courts that hold it, the lead court first.' })
  hosts!: HostType[];

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme it is held for; null when for none.',
  })
  programme!: ProgrammeType | null;

  @Field(() => [PublicationType], { description: 'What was published about it, earliest first.' })
  publications!: PublicationType[];

  @Field(() => String, { nullable: true, description: 'Why it was cancelled or postponed; null otherwise.' })
  stateReason!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The new day of a postponed event; null when there is none yet.',
  })
  postponedTo!: string | null;

  @Field(() => [EventStateChangeType], { description: 'Its path through the states, earliest first.' })
  stateChanges!: EventStateChangeType[];

  @Field(() => LastChangeType, { description: 'Who last changed it.' })
  lastChange!: LastChangeType;

  @Field(() => GraphQLLeftOutReason, {
    nullable: true,
    description: 'Why it does not count; null when it does.',
  })
  leftOut!: LeftOutReason | null;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

@ObjectType('Work', {
  implements: Node,
  simpleResolvers: true,
  description: 'One text, story or film, however often it was published.',
})
export class WorkType extends Node {
  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedTextType;

  @Field(() => [PublicationType], { description: 'Its publications, earliest first.' })
  publications!: PublicationType[];

  @Field(() => Int, { description: 'Counts the changes; sent back with each change.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

@ObjectType('Publication', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An article, story or page that came out in an outlet, with the courts that contributed to it.',
})
export class PublicationType extends PressRecord {
  @Field(() => GraphQLPublicationKind, { description: 'Article, story or page.' })
  kind!: PublicationKind;

  @Field(() => GraphQLPublicationState, { description: 'Where it stands; only PUBLISHED counts.' })
  state!: PublicationState;

  @Field(() => LocalizedTextType, { description: 'The headline.' })
  title!: LocalizedTextType;

  @Field(() => OutletType, { description: 'Where it came out.' })
  outlet!: OutletType;

  @Field(() => GraphQLLanguage, { description: 'The language it is in.' })
  language!: Language;

  @Field(() => LocalDate, { description: 'The day it came out; it decides the period.' })
  publishedOn!: string;

  @Field(() => WebUrl, {
    nullable: true,
    description: 'Where it can be read or seen; null when nowhere on the web.',
  })
  url!: string | null;

  @Field(() => WorkType, {
    nullable: true,
    description: 'The work that it is a publication of; null when nobody has said.',
  })
  work!: WorkType | null;

  @Field(() => PressEventType, {
    nullable: true,
    description:
      'The press event it came of; null when of none, or of a draft outside the scope of the caller.',
  })
  pressEvent!: PressEventType | null;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme it was made for; null when for none.',
  })
  programme!: ProgrammeType | null;

  @Field(() => [AuthorType], { description: 'Who wrote it, in the order printed.' })
  authors!: AuthorType[];

  @Field(() => [CourtType], { description: 'The courts that contributed; each of them may change it.' })
  courts!: CourtType[];

  @Field(() => PublicationType, {
    nullable: true,
    description: 'The publication that is counted in the stead of this one; null when it is no duplicate.',
  })
  duplicateOf!: PublicationType | null;

  @Field(() => [PublicationType], { description: 'Duplicates of it.' })
  duplicates!: PublicationType[];

  @Field(() => String, { nullable: true, description: 'Why it was retracted; null when it was not.' })
  retractionReason!: string | null;

  @Field(() => GraphQLLeftOutReason, {
    nullable: true,
    description: 'Why it does not count; null when it does.',
  })
  leftOut!: LeftOutReason | null;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const PressEventConnection = connectionOf('PressEvent', () => PressEventType);
export const WorkConnection = connectionOf('Work', () => WorkType);
export const PublicationConnection = connectionOf('Publication', () => PublicationType);
