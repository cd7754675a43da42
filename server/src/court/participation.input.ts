import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, NotBefore, Whole } from '../platform/checks.ts';
import { LocalDate } from '../platform/scalars.ts';

@InputType({ description: 'How long, and from which wave on, a court takes part.' })
export abstract class ParticipationFieldsInput {
  @Field(() => Int, { description: '1 = designated at the start, 2 = added later, and so on; 1 to 99.' })
  @Whole(1, 99)
  wave!: number;

  @Field(() => LocalDate, { description: 'The first day; the court must be open on it.' })
  joinedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null while it takes part.' })
  @NotBefore('joinedOn')
  leftOn?: string | null;
}

@InputType({ description: 'A court that joins a programme.' })
export class JoinProgrammeInput extends ParticipationFieldsInput {
  @Field(() => ID, { description: 'The programme.' })
  @Id()
  programmeId!: string;

  @Field(() => ID, { description: 'The court; it can join a programme once.' })
  @Id()
  courtId!: string;
}

@InputType({ description: 'A participation as it should be; the court and the programme stay.' })
export class EditParticipationInput extends ParticipationFieldsInput {
  @Field(() => ID, { description: 'The participation.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
