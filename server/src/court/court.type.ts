import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { CourtLevel, Provenance, RegionKind, SuccessionKind } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { LocalDate, TimeZone } from '../platform/scalars.ts';
import {
  GraphQLCourtLevel,
  GraphQLProvenance,
  GraphQLRegionKind,
  GraphQLSuccessionKind,
} from './court.enum.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a region stands on the tile-grid map.' })
export class Tile {
  @Field(() => Int, { description: 'From the west, counted from 0.' })
  column!: number;

  @Field(() => Int, { description: 'From the north, counted from 0.' })
  row!: number;
}

@ObjectType('Region', {
  implements: Node,
  simpleResolvers: true,
  description: 'An oblast-level unit, valid in time.',
})
export class RegionType extends Node {
  @Field(() => String, { description: 'Stable and readable, such as east-kazakhstan-pre2022.' })
  code!: string;

  @Field(() => GraphQLRegionKind, { description: 'Oblast, or city of republican significance.' })
  kind!: RegionKind;

  @Field(() => LocalizedTextType, { description: 'The official name.' })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The usual abbreviation; null when there is none.',
  })
  abbreviation!: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The administrative centre; null when not known.',
  })
  capital!: LocalizedTextType | null;

  @Field(() => TimeZone, { description: 'IANA time zone of its wall clocks.' })
  timeZone!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-2 code in force since November 2022; null before.',
  })
  isoCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code in the classifier of administrative units; null when not known.',
  })
  kato!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; null when before 2014.' })
  validFrom!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it was no more; null while it exists.',
  })
  validTo!: string | null;

  @Field(() => Tile, {
    nullable: true,
    description: 'Its tile on the map of 2014; null when it did not exist then.',
  })
  tile2014!: Tile | null;

  @Field(() => Tile, { nullable: true, description: "Its tile on today's map; null when it exists no more." })
  tileToday!: Tile | null;

  @Field(() => [RegionType], { description: 'What it came out of.' })
  predecessors!: RegionType[];

  @Field(() => [RegionType], { description: 'What became of it.' })
  successors!: RegionType[];

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;
}

@ObjectType('Court', { implements: Node, simpleResolvers: true, description: 'A court, valid in time.' })
export class CourtType extends Node {
  @Field(() => String, { description: 'Stable and readable, such as semey-city-court.' })
  code!: string;

  @Field(() => GraphQLCourtLevel, { description: 'District, appellate or supreme.' })
  level!: CourtLevel;

  @Field(() => LocalizedTextType, { description: 'The official name.' })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The town it sits in; null when not known.',
  })
  seat!: LocalizedTextType | null;

  @Field(() => RegionType, {
    nullable: true,
    description: 'The region it belongs to; null for the Supreme Court.',
  })
  region!: RegionType | null;

  @Field(() => TimeZone, { description: 'IANA time zone of its wall clocks.' })
  timeZone!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; null when before 2014.' })
  validFrom!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it was no more; null while it exists.',
  })
  validTo!: string | null;

  @Field(() => GraphQLProvenance, { description: 'Where its name stands.' })
  provenance!: Provenance;

  @Field(() => Boolean, { description: 'Whether the caller may write for it, the role allowing.' })
  mine!: boolean;

  @Field(() => [CourtSuccessionType], { description: 'What it came out of, and what became of it.' })
  successions!: CourtSuccessionType[];

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

@ObjectType('CourtSuccession', {
  simpleResolvers: true,
  description: 'By which decree one court became another.',
})
export class CourtSuccessionType {
  @Field(() => ID, { description: 'Unique across types.' })
  id!: string;

  @Field(() => GraphQLSuccessionKind, { description: 'Rename, merge, split or re-parenting.' })
  kind!: SuccessionKind;

  @Field(() => CourtType, { description: 'The court before.' })
  predecessor!: CourtType;

  @Field(() => CourtType, { description: 'The court after.' })
  successor!: CourtType;

  @Field(() => LocalDate, { description: 'The first day of the successor.' })
  effectiveOn!: string;

  @Field(() => String, { description: 'The decree, as cited.' })
  decree!: string;
}

export const CourtConnection = connectionOf('Court', () => CourtType);
