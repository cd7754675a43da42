import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, NotBefore, Slug, Whole } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate } from '../platform/scalars.ts';

@InputType({ description: 'What a form of a programme holds.' })
export abstract class ProgrammeFieldsInput {
  @Field(() => LocalizedTextInput, { description: 'Its name.' })
  @Localized()
  name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The act it rests on.' })
  @Localized()
  legalBasis?: LocalizedTextInput | null;

  @Field(() => LocalDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null while open.' })
  @NotBefore('startsOn')
  endsOn?: string | null;
}

@InputType({ description: 'A new programme.' })
export class CreateProgrammeInput extends ProgrammeFieldsInput {
  @Field(() => String, {
    description: 'Readable and for good, such as mediation-pilot; no two programmes share one.',
  })
  @Slug()
  code!: string;
}

@InputType({ description: 'A programme as it should be; the whole form. Its code stays.' })
export class EditProgrammeInput extends ProgrammeFieldsInput {
  @Field(() => ID, { description: 'The programme.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
