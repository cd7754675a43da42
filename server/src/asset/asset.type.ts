import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { AssetKind } from '@bitim/schema/vocabulary/asset';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { ProgrammeType } from '../court/programme.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { GraphQLAssetKind } from './asset.enum.ts';

@ObjectType('Asset', {
  implements: Node,
  simpleResolvers: true,
  description: "A room, stand or banner at a court; counted while it stands, on a period's last day.",
})
export class AssetType extends Node {
  @Field(() => GraphQLAssetKind, { description: 'Room, stand or banner.' })
  kind!: AssetKind;

  @Field(() => CourtType, { description: 'The court at which it stands.' })
  court!: CourtType;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme it was made for; null when for none.',
  })
  programme!: ProgrammeType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it is; null when the kind says enough.',
  })
  description!: LocalizedTextType | null;

  @Field(() => LocalDate, { description: 'The first day on which it stood there.' })
  placedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it stood there no more; null while it does.',
  })
  removedOn!: string | null;

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

export const AssetConnection = connectionOf('Asset', () => AssetType);
