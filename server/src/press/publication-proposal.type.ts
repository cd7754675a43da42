import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { Language } from '@bitim/schema/vocabulary/language';
import { AsSentEach, ListOf } from '../platform/checks.ts';
import { GraphQLLanguage, LocalDate } from '../platform/scalars.ts';
import { OutletType } from './outlet.type.ts';
import { PublicationType } from './press.type.ts';

@ArgsType()
export class PublicationProposalsArgs {
  @Field(() => [String], {
    description: 'What was pasted: addresses, with or without http; at most 10 of at most 2,000 characters.',
  })
  @AsSentEach(2000)
  @ListOf(1, 10)
  pasted!: string[];
}

@ObjectType('PublicationProposal', {
  simpleResolvers: true,
  description: 'What can be said of an address before somebody logs it: a proposal, nothing is stored.',
})
export class PublicationProposalType {
  @Field(() => String, { description: 'As it was pasted.' })
  asked!: string;

  @Field(() => String, { nullable: true, description: 'As it would be stored; null when it is no address.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The headline; null when the page could not be read, or has none that can be used.',
  })
  title!: string | null;

  @Field(() => GraphQLLanguage, { nullable: true, description: 'The language; null when nothing tells.' })
  language!: Language | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it came out; null when nothing tells.' })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as printed; null when nothing tells.' })
  author!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the page was read; otherwise the address alone speaks. Private addresses are never read.',
  })
  fromPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the headline had lost its letters, and was left out therefore.',
  })
  lettersLost!: boolean;

  @Field(() => OutletType, {
    nullable: true,
    description: 'The outlet that is known by it; null when none is.',
  })
  outlet!: OutletType | null;

  @Field(() => PublicationType, {
    nullable: true,
    description: 'The entry at the same address; null when there is none.',
  })
  same!: PublicationType | null;
}
