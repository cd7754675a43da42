import { Field, Int, ObjectType } from 'type-graphql';
import type { Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import type { Language } from '@bitim/schema/vocabulary/language';
import { CourtType, RegionType } from '../court/court.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { Node } from '../platform/node.ts';
import { DateTime, GraphQLLanguage } from '../platform/scalars.ts';
import { GraphQLRole, GraphQLUnitLevel } from './access.enum.ts';

@ObjectType('User', { implements: Node, simpleResolvers: true, description: 'An account.' })
export class UserType extends Node {
  @Field(() => String, { description: 'As shown beside what the person did.' })
  name!: string;

  @Field(() => String, { description: 'With it one signs in.' })
  email!: string;

  @Field(() => GraphQLRole, { description: 'What the person may do.' })
  role!: Role;

  @Field(() => GraphQLUnitLevel, { description: 'How far the role reaches.' })
  scopeLevel!: UnitLevel;

  @Field(() => RegionType, {
    nullable: true,
    description: 'The region of the scope; null unless it is a region.',
  })
  region!: RegionType | null;

  @Field(() => CourtType, {
    nullable: true,
    description: 'The court of the scope; null unless it is a court.',
  })
  court!: CourtType | null;

  @Field(() => CourtType, {
    nullable: true,
    description: 'The court that forms start with; null when there is none.',
  })
  homeCourt!: CourtType | null;

  @Field(() => GraphQLLanguage, { description: 'The language the person chose.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether the person can sign in.' })
  active!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'The last sign-in; null when there was none.' })
  lastSignedInAt!: string | null;

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;
}

export const UserConnection = connectionOf('User', () => UserType);
