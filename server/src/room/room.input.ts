import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, Text, Whole } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDate } from '../platform/scalars.ts';

@InputType({ description: 'A room of a court.' })
export class CreateRoomInput {
  @Field(() => LocalizedTextInput, { description: 'As it stands on the door.' })
  @Localized()
  name!: LocalizedTextInput;

  @Field(() => ID, { description: 'The court that keeps it, within your scope.' })
  @Id()
  courtId!: string;

  @Field(() => String, { nullable: true, description: 'Floor and address, at most 300 characters.' })
  @Text(1, 300)
  location?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats; 1 to 100,000; null when not known.' })
  @Whole(1, 100_000)
  capacity?: number | null;
}

@InputType({ description: 'A room as it should be; the whole form, not a part of it.' })
export class EditRoomInput extends CreateRoomInput {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The first day on which no session can be held in it any more; null while it is in use. No session is in it from then on.',
  })
  retiredOn?: string | null;

  @Field(() => ID, { description: 'The room.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
