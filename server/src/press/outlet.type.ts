import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { OutletKind, OutletReach } from '@bitim/schema/vocabulary/publication';
import { RegionType } from '../court/court.type.ts';
import { GraphQLAction } from '../access/access.enum.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { GraphQLLanguage, WebUrl } from '../platform/scalars.ts';
import { GraphQLOutletKind, GraphQLOutletReach } from './press.enum.ts';

@ObjectType('Outlet', {
  implements: Node,
  simpleResolvers: true,
  description: 'A newspaper, channel, station, site or page that publishes.',
})
export class OutletType extends Node {
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => GraphQLOutletKind, { description: 'Newspaper, television and so on.' })
  kind!: OutletKind;

  @Field(() => GraphQLOutletReach, { description: 'The whole country, or one region.' })
  reach!: OutletReach;

  @Field(() => RegionType, {
    nullable: true,
    description: 'The region it reaches; null for the whole country.',
  })
  region!: RegionType | null;

  @Field(() => WebUrl, { nullable: true, description: 'Its address; null when it has none.' })
  url!: string | null;

  @Field(() => GraphQLLanguage, {
    nullable: true,
    description: 'The language it publishes in; null when in several, or when nobody has said.',
  })
  language!: Language | null;

  @Field(() => [String], { description: 'Other names and addresses it is known by.' })
  aliases!: string[];

  @Field(() => Int, { description: 'Counts the changes; sent back with each change.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const OutletConnection = connectionOf('Outlet', () => OutletType);
