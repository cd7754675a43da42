import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { Node } from '../platform/node.ts';
import { DateTime, Month } from '../platform/scalars.ts';
import { GraphQLCaseProcedure, GraphQLDisputeCategory, GraphQLInstance } from './caseload.enum.ts';

@ObjectType('CaseFigure', {
  implements: Node,
  simpleResolvers: true,
  description:
    'How many cases of one category a court considered in a month, by one procedure. Zero is a report; no record is silence.',
})
export class CaseFigureType extends Node {
  @Field(() => CourtType, { description: 'The court.' })
  court!: CourtType;

  @Field(() => Month, { description: 'The month.' })
  month!: string;

  @Field(() => GraphQLInstance, { description: 'First instance or appeal.' })
  instance!: Instance;

  @Field(() => GraphQLDisputeCategory, { description: 'What the cases were about.' })
  category!: DisputeCategory;

  @Field(() => GraphQLCaseProcedure, { description: 'How they were considered.' })
  procedure!: CaseProcedure;

  @Field(() => Int, { description: 'Cases considered.' })
  considered!: number;

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

export const CaseFigureConnection = connectionOf('CaseFigure', () => CaseFigureType);
