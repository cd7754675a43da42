import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import type { Occupation } from '@bitim/schema/vocabulary/person';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { connectionOf } from '../platform/connection.ts';
import { graphqlEnum } from '../platform/enum.ts';
import { Node } from '../platform/node.ts';

export const GraphQLOccupation = graphqlEnum<Occupation>('Occupation', 'What somebody does.', {
  JUDGE: 'A judge.',
  COURT_STAFF: "A member of a court's staff.",
  PROFESSIONAL_MEDIATOR: 'A mediator by profession, outside the courts.',
  JOURNALIST: 'A journalist.',
  OTHER: 'Anybody else.',
});

@ObjectType('Person', {
  implements: Node,
  simpleResolvers: true,
  description: 'A trainer, participant or author; needs no account.',
})
export class PersonType extends Node {
  @Field(() => String, { description: 'As on a certificate.' })
  fullName!: string;

  @Field(() => GraphQLOccupation, { description: 'What the person does.' })
  occupation!: Occupation;

  @Field(() => Boolean, { description: 'Whether the person can be chosen as a trainer.' })
  trainer!: boolean;

  @Field(() => CourtType, {
    nullable: true,
    description: 'The court the person works at; null outside the courts.',
  })
  court!: CourtType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person works outside the courts; null when not known.',
  })
  organisation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "E-mail address; null when not known, or outside the caller's scope.",
  })
  email!: string | null;

  @Field(() => GraphQLProvenance, { description: 'Whether the person is real or constructed.' })
  provenance!: Provenance;

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const PersonConnection = connectionOf('Person', () => PersonType);
