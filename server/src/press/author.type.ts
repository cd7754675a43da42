import { Field, ObjectType } from 'type-graphql';
import type { AuthorRole } from '@bitim/schema/vocabulary/publication';
import { PersonType } from '../person/person.type.ts';
import { GraphQLAuthorRole } from './press.enum.ts';

@ObjectType('Author', { simpleResolvers: true, description: 'Somebody who wrote or spoke.' })
export class AuthorType {
  @Field(() => PersonType, {
    nullable: true,
    description: 'The person in the register; null when only a name is known.',
  })
  person!: PersonType | null;

  @Field(() => String, { description: 'The name, of the person or as printed.' })
  name!: string;

  @Field(() => GraphQLAuthorRole, { description: 'As a judge, as staff or as a journalist.' })
  role!: AuthorRole;
}
