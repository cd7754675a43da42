import { Field, ID, InputType, Int } from 'type-graphql';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { AuthorRole, PublicationKind } from '@bitim/schema/vocabulary/publication';
import { Id, Ids, NestedList, Text, WebAddress, Whole } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { GraphQLLanguage, LocalDate } from '../platform/scalars.ts';
import { GraphQLAuthorRole, GraphQLPublicationKind } from './press.enum.ts';

@InputType({ description: 'An author: a person of the register, or a name.' })
export class AuthorInput {
  @Field(() => ID, { nullable: true, description: 'The person; null when only a name is known.' })
  @Id()
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name as printed, at most 200 characters; null when a person is given.',
  })
  @Text(1, 200)
  name?: string | null;

  @Field(() => GraphQLAuthorRole, { description: 'As a judge, as staff or as a journalist.' })
  role!: AuthorRole;
}

@InputType({ description: 'What a form of a publication holds.' })
export abstract class PublicationFieldsInput {
  @Field(() => GraphQLPublicationKind, { description: 'Article, story or page.' })
  kind!: PublicationKind;

  @Field(() => LocalizedTextInput, { description: 'The headline.' })
  @Localized()
  title!: LocalizedTextInput;

  @Field(() => ID, { description: 'Where it came out.' })
  @Id()
  outletId!: string;

  @Field(() => GraphQLLanguage, { description: 'The language it is in.' })
  language!: Language;

  @Field(() => LocalDate, { description: 'The day it came out; not in the future.' })
  publishedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its address; http or https. Null when it is not on the web.',
  })
  @WebAddress()
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'The work that it is a publication of.' })
  @Id()
  workId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The press event it came of.' })
  @Id()
  pressEventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The programme it was made for.' })
  @Id()
  programmeId?: string | null;

  @Field(() => [AuthorInput], { description: 'Who wrote it, in the order printed; at most 20.' })
  @NestedList(0, 20)
  authors!: AuthorInput[];

  @Field(() => [ID], { description: 'Courts that contributed, at most 20; one of them within your scope.' })
  @Ids(1, 20)
  courtIds!: string[];
}

@InputType({ description: 'A publication to put into the register.' })
export class LogPublicationInput extends PublicationFieldsInput {}

@InputType({ description: 'A publication as it should be; the whole form, not a part of it.' })
export class EditPublicationInput extends PublicationFieldsInput {
  @Field(() => ID, { description: 'The publication.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}

@InputType({ description: 'Withdraws a publication from the count.' })
export class RetractPublicationInput extends VersionedInput {
  @Field(() => String, { description: 'Why; 3 to 500 characters.' })
  @Text(3, 500)
  reason!: string;
}

@InputType({ description: 'Adds a court to a publication, whoever logged it.' })
export class JoinPublicationInput extends VersionedInput {
  @Field(() => ID, { description: 'A court within your scope that contributed too.' })
  @Id()
  courtId!: string;
}

@InputType({ description: 'Says that two entries are of one and the same publication.' })
export class MergePublicationsInput {
  @Field(() => ID, { description: 'The entry that no longer counts; yours to change.' })
  @Id()
  duplicateId!: string;

  @Field(() => Int, { description: 'The version of it that was seen.' })
  @Whole(1, 2_000_000_000)
  duplicateVersion!: number;

  @Field(() => ID, { description: 'The entry that is counted, for the courts of both; whoever logged it.' })
  @Id()
  keptId!: string;

  @Field(() => Int, { description: 'The version of it that was seen.' })
  @Whole(1, 2_000_000_000)
  keptVersion!: number;
}
