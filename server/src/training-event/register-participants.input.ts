import { Field, ID, InputType } from 'type-graphql';
import type { RegistrationState } from '@bitim/schema/vocabulary/event';
import { CreatePersonInput } from '../person/person.input.ts';
import { Ids, NestedList, Text } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { GraphQLRegistrationState } from './training-event.enum.ts';

@InputType({ description: 'Puts persons on the list of an event; at least one.' })
export class RegisterParticipantsInput extends VersionedInput {
  @Field(() => [ID], { description: 'Persons; who is on the list already gets the new state. At most 500.' })
  @Ids(0, 500)
  personIds!: string[];

  @Field(() => [CreatePersonInput], {
    defaultValue: [],
    description: 'Persons that the register does not know yet; they are put into it. At most 300.',
  })
  @NestedList(0, 300)
  newPersons!: CreatePersonInput[];

  @Field(() => GraphQLRegistrationState, {
    defaultValue: 'REGISTERED',
    description: 'Where they stand; REGISTERED takes a place.',
  })
  state!: RegistrationState;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'When there are fewer places: the rest is WAITLISTED, in the order of the list. Else nobody is registered.',
  })
  waitWhenFull!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why they may be registered although somebody of them is elsewhere then; 3 to 500 characters. Kept with the event; null keeps what was said before.',
  })
  @Text(3, 500)
  clashComment?: string | null;
}
