import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { simpleActions } from '../access/allowed-actions.ts';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import { createPerson } from './create-person.ts';
import { deletePerson } from './delete-person.ts';
import { editPerson } from './edit-person.ts';
import {
  personConditions,
  PersonFilter,
  personOrder,
  PersonSort,
  type PersonSortField,
} from './person.filter.ts';
import { CreatePersonInput, EditPersonInput } from './person.input.ts';
import { ChangePersonResult, CreatePersonResult, DeletePersonResult } from './person.result.ts';
import { personSource } from './person.shape.ts';
import { PersonConnection, PersonType } from './person.type.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @Authorized('READ_REGISTER')
  @Query(() => PersonConnection, { description: 'Persons, by name unless told otherwise.' })
  persons(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PersonFilter, { nullable: true, description: 'Which; null: all.' })
    filter: PersonFilter | null,
    @Arg('sort', () => PersonSort, { nullable: true, description: 'In which order.' })
    sort: Sort<PersonSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(
      em,
      { ...personSource, where: personConditions(filter ?? {}), orderBy: personOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => PersonType, { nullable: true, description: 'One person; null when there is none.' })
  person(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, personSource, id, [], read, info);
  }

  @Authorized('WRITE_PERSONS')
  @Mutation(() => CreatePersonResult, { description: 'Puts a person into the register.' })
  async createPerson(
    @Arg('input', () => CreatePersonInput, { description: 'The person.' }) input: CreatePersonInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, personSource, await createPerson(context, input));
  }

  @Authorized('WRITE_PERSONS')
  @Mutation(() => ChangePersonResult, { description: 'Changes the facts of a person.' })
  async editPerson(
    @Arg('input', () => EditPersonInput, { description: 'The person as it should be.' })
    input: EditPersonInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, personSource, await editPerson(context, input));
  }

  @Authorized('WRITE_PERSONS')
  @Mutation(() => DeletePersonResult, {
    description: 'Removes a person who teaches, attends and writes nowhere.',
  })
  deletePerson(
    @Arg('input', () => VersionedInput, { description: 'The person as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deletePerson(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_PERSONS', allowedActions);
  }
}
