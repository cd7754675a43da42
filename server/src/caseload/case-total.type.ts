import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { Node } from '../platform/node.ts';
import { DateTime, Month } from '../platform/scalars.ts';

@ObjectType('CaseTotal', {
  implements: Node,
  simpleResolvers: true,
  description:
    'All civil cases that a court considered in a month, as the national court statistics (EAIAS) say.',
})
export class CaseTotalType extends Node {
  @Field(() => CourtType, { description: 'The court.' })
  court!: CourtType;

  @Field(() => Month, { description: 'The month.' })
  month!: string;

  @Field(() => Int, { description: 'Cases considered, with mediation and without.' })
  considered!: number;

  @Field(() => GraphQLProvenance, { description: 'Whether it was entered, or constructed.' })
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

export const CaseTotalConnection = connectionOf('CaseTotal', () => CaseTotalType);
