import { Field, Int, ObjectType } from 'type-graphql';
import { PersonType } from './person.type.ts';

@ObjectType('PersonInText', {
  simpleResolvers: true,
  description: 'One person of a pasted list, as it was written, and who may be meant.',
})
export class PersonInTextType {
  @Field(() => Int, { description: 'The line of the text, from 1.' })
  line!: number;

  @Field(() => String, { description: 'What stands there.' })
  written!: string;

  @Field(() => String, { nullable: true, description: 'The name in it; null when there is none.' })
  fullName!: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address in it; null when there is none.' })
  email!: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who is meant, by the address or else the name; null when nobody is, or several may be.',
  })
  person!: PersonType | null;

  @Field(() => [PersonType], { description: 'Who else may be meant, likeliest first; five at most.' })
  suggestions!: PersonType[];
}
