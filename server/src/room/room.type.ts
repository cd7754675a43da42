import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';

@ObjectType('Room', {
  implements: Node,
  simpleResolvers: true,
  description: 'A hall or a classroom of a court; one session at a time is held in it.',
})
export class RoomType extends Node {
  @Field(() => LocalizedTextType, { description: 'As it stands on the door.' })
  name!: LocalizedTextType;

  @Field(() => CourtType, { description: 'The court that keeps it.' })
  court!: CourtType;

  @Field(() => String, { nullable: true, description: 'Floor and address; null when not said.' })
  location!: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats; null when not known.' })
  capacity!: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which no session can be held in it any more; null while it is in use.',
  })
  retiredOn!: string | null;

  @Field(() => GraphQLProvenance, {
    description: 'Whether it was entered, printed in the memo, or constructed.',
  })
  provenance!: Provenance;

  @Field(() => Int, { description: 'Counts the changes; sent back with each change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const RoomConnection = connectionOf('Room', () => RoomType);
