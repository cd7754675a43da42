import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, Whole } from '../platform/checks.ts';
import { Month } from '../platform/scalars.ts';
import { MOST_CASES } from './caseload.domain.ts';

@InputType({ description: 'All civil cases that a court considered in a month, as EAIAS says.' })
export class RecordCaseTotalInput {
  @Field(() => ID, { description: 'The court, within your scope; open in the month.' })
  @Id()
  courtId!: string;

  @Field(() => Month, { description: 'The month; not one to come.' })
  month!: string;

  @Field(() => Int, { description: 'Cases, 0 to 1,000,000; not less than those considered with mediation.' })
  @Whole(0, MOST_CASES)
  considered!: number;
}

@InputType({ description: 'A monthly total as it should be; the whole form, not a part of it.' })
export class EditCaseTotalInput extends RecordCaseTotalInput {
  @Field(() => ID, { description: 'The total.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
