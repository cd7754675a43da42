import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLAction } from '../access/access.enum.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { LocalDate } from '../platform/scalars.ts';
import { GraphQLProvenance } from './court.enum.ts';
import { CourtType } from './court.type.ts';

@ObjectType('Programme', {
  implements: Node,
  simpleResolvers: true,
  description: 'An initiative that work is done for.',
})
export class ProgrammeType extends Node {
  @Field(() => String, { description: 'Stable and readable, such as mediation-pilot.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The act it rests on; null when not known.',
  })
  legalBasis!: LocalizedTextType | null;

  @Field(() => LocalDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null while open.' })
  endsOn!: string | null;

  @Field(() => Int, {
    description:
      'How many courts joined and have not left by today; on its last day a court still takes part.',
  })
  courtCount!: number;

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

@ObjectType('Participation', {
  implements: Node,
  simpleResolvers: true,
  description: 'A court in a programme.',
})
export class ParticipationType extends Node {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme!: ProgrammeType;

  @Field(() => CourtType, { description: 'The court.' })
  court!: CourtType;

  @Field(() => Int, { description: '1 = designated at the start, 2 = added later, and so on.' })
  wave!: number;

  @Field(() => LocalDate, { description: 'The first day.' })
  joinedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null while it takes part.' })
  leftOn!: string | null;

  @Field(() => GraphQLProvenance, {
    description: 'Whether the memo names the court, or the record is constructed.',
  })
  provenance!: Provenance;

  @Field(() => Int, { description: 'Counts the changes; sent back with an edit.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const ProgrammeConnection = connectionOf('Programme', () => ProgrammeType);
export const ParticipationConnection = connectionOf('Participation', () => ParticipationType);
