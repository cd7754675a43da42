import { Field, Int, ObjectType } from 'type-graphql';
import { ShareType } from './figure.type.ts';
import { ReportUnitType } from './report-unit.type.ts';

@ObjectType('UnitFigures', { simpleResolvers: true, description: 'The figures by which units are compared.' })
export class UnitFiguresType {
  @Field(() => Int, { description: 'Training events held.' })
  trainingEvents!: number;

  @Field(() => Int, { description: 'Partner sessions held.' })
  partnerSessions!: number;

  @Field(() => Int, { description: 'Publications.' })
  publications!: number;

  @Field(() => Int, { description: 'Press events held.' })
  pressEvents!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Cases with judicial mediation; null when nobody reported.',
  })
  judicialMediation!: number | null;

  @Field(() => Int, { nullable: true, description: 'Cases with a mediator; null when nobody reported.' })
  mediator!: number | null;

  @Field(() => Int, { nullable: true, description: 'All civil cases per EAIAS; null when nobody reported.' })
  civilCases!: number | null;

  @Field(() => ShareType, { description: 'Cases with mediation of either kind, of all civil cases.' })
  mediationShare!: ShareType;
}

@ObjectType('UnitRow', { simpleResolvers: true, description: 'A region or court beside the others.' })
export class UnitRowType {
  @Field(() => ReportUnitType, { description: 'Which.' })
  unit!: ReportUnitType;

  @Field(() => UnitFiguresType, { description: 'In the period.' })
  now!: UnitFiguresType;

  @Field(() => UnitFiguresType, {
    description:
      'In the same months a year before. Case figures are null there also where other courts or months were reported.',
  })
  previous!: UnitFiguresType;
}
