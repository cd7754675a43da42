import { Field, Int, ObjectType } from 'type-graphql';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { Node } from '../platform/node.ts';
import { DateTime } from '../platform/scalars.ts';

/** What the register keeps about every press record. */
@ObjectType({ implements: Node, simpleResolvers: true })
export abstract class PressRecord extends Node {
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
}
