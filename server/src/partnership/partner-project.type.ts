import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { LocalDate } from '../platform/scalars.ts';

@ObjectType('PartnerProject', {
  implements: Node,
  simpleResolvers: true,
  description: "A partner's project.",
})
export class PartnerProjectType extends Node {
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'Whose project it is, such as UNDP.' })
  partnerName!: LocalizedTextType;

  @Field(() => LocalDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null while open.' })
  endsOn!: string | null;

  @Field(() => GraphQLProvenance, { description: 'Whether the memo names it, or the record is constructed.' })
  provenance!: Provenance;

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const PartnerProjectConnection = connectionOf('PartnerProject', () => PartnerProjectType);
