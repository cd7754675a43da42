import { Field, ObjectType } from 'type-graphql';
import type { UnitLevel } from '@bitim/schema/vocabulary/access';
import { GraphQLUnitLevel } from '../access/access.enum.ts';
import { CourtType, RegionType } from '../court/court.type.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';

@ObjectType('ReportUnit', {
  simpleResolvers: true,
  description: 'For whom a number is: the nation, a region or a court.',
})
export class ReportUnitType {
  @Field(() => GraphQLUnitLevel, { description: 'Which of the three.' })
  level!: UnitLevel;

  @Field(() => RegionType, { nullable: true, description: 'The region; null unless it is one.' })
  region!: RegionType | null;

  @Field(() => CourtType, { nullable: true, description: 'The court; null unless it is one.' })
  court!: CourtType | null;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;
}
