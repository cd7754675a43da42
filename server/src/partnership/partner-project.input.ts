import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, NotBefore, Whole } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate } from '../platform/scalars.ts';

@InputType({ description: 'A new project of a partner.' })
export class CreatePartnerProjectInput {
  @Field(() => LocalizedTextInput, { description: 'Its name.' })
  @Localized()
  name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'Whose project it is, such as UNDP.' })
  @Localized()
  partnerName!: LocalizedTextInput;

  @Field(() => LocalDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null while open.' })
  @NotBefore('startsOn')
  endsOn?: string | null;
}

@InputType({ description: "A partner's project as it should be; the whole form, not a part of it." })
export class EditPartnerProjectInput extends CreatePartnerProjectInput {
  @Field(() => ID, { description: 'The project.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
