import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { AsSent } from '../platform/checks.ts';
import { merged, selectionOf } from '../platform/selection.ts';
import { type PersonInText, personsInText } from './persons-in-text.ts';
import { PersonInTextType } from './persons-in-text.type.ts';

@InputType({ description: 'A list of people as it was copied from a sheet or a letter.' })
export class PersonsInTextInput {
  @Field(() => String, {
    description: 'A line each, or addresses in a row; at most 30,000 characters and 300 persons.',
  })
  @AsSent(1, 30_000)
  text!: string;
}

@Resolver()
export class PersonsInTextResolver {
  @Authorized('WRITE_PERSONS')
  @Query(() => [PersonInTextType], {
    description:
      'The people of a pasted list, in its order, and who of the register is meant. Stores nothing.',
  })
  personsInText(
    @Arg('input', () => PersonsInTextInput, { description: 'The list.' }) { text }: PersonsInTextInput,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonInText[]> {
    const { person = {}, suggestions = {} } = selectionOf(info);
    return personsInText(em, text, merged(person, suggestions), read);
  }
}
