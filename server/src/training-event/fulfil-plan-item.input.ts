import { Field, ID, InputType } from 'type-graphql';
import { Id } from '../platform/checks.ts';

@InputType({ description: "Which item of a court's plan an event fulfils." })
export class ChoosePlanItemInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  eventId!: string;

  @Field(() => ID, {
    description: 'The court whose plan it is: one that holds the event, within your scope.',
  })
  @Id()
  courtId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The item: of the approved plan of that court for the year of the event; null: none.',
  })
  @Id()
  itemId?: string | null;
}
