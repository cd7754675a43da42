import { Field, ID, InputType, Int } from 'type-graphql';
import type { Occupation } from '@bitim/schema/vocabulary/person';
import { Email, Id, Text, Whole } from '../platform/checks.ts';
import { GraphQLOccupation } from './person.type.ts';

@InputType({ description: 'A new person.' })
export class CreatePersonInput {
  @Field(() => String, { description: 'As on a certificate; 2 to 200 characters.' })
  @Text(2, 200)
  fullName!: string;

  @Field(() => GraphQLOccupation, { description: 'What the person does.' })
  occupation!: Occupation;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the person can be chosen as a trainer.',
  })
  trainer!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The court the person works at, within your scope; null outside the courts.',
  })
  @Id()
  courtId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person works outside the courts, at most 300 characters.',
  })
  @Text(1, 300)
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; no two persons share one.' })
  @Email()
  email?: string | null;
}

@InputType({
  description:
    'A person as it should be; the whole form. An e-mail address that the caller may not read stays when null is sent; only nation-wide scope takes such a person to a court.',
})
export class EditPersonInput extends CreatePersonInput {
  @Field(() => ID, { description: 'The person.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
