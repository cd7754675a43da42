import { Field, ID, InputType, Int } from 'type-graphql';
import type { Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import type { Language } from '@bitim/schema/vocabulary/language';
import { Email, Id, Text, Whole } from '../platform/checks.ts';
import type { FieldIssue } from '../platform/user-error.ts';
import type { CheckedAmongFields } from '../platform/validation.ts';
import { scopeIssues } from './user.domain.ts';
import { GraphQLLanguage } from '../platform/scalars.ts';
import { GraphQLRole, GraphQLUnitLevel } from './access.enum.ts';

@InputType({
  description:
    'A new account. It has no password yet: issuePasswordCode gives the code by which its owner sets one.',
})
export class CreateUserInput implements CheckedAmongFields {
  @Field(() => String, { description: 'As shown beside what the person does; 2 to 200 characters.' })
  @Text(2, 200)
  name!: string;

  @Field(() => String, { description: 'With it one signs in; no two accounts share one.' })
  @Email()
  email!: string;

  @Field(() => GraphQLRole, { description: 'What the person may do.' })
  role!: Role;

  @Field(() => GraphQLUnitLevel, { description: 'How far the role reaches; NATION for administrators.' })
  scopeLevel!: UnitLevel;

  @Field(() => ID, { nullable: true, description: 'The region, where the scope is one; null otherwise.' })
  @Id()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The court, where the scope is one; null otherwise.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The court that forms start with.' })
  @Id()
  homeCourtId?: string | null;

  @Field(() => GraphQLLanguage, { defaultValue: 'KK', description: 'The language of the screens.' })
  language!: Language;

  issuesAmong(): FieldIssue[] {
    return scopeIssues(this);
  }
}

@InputType({
  description: 'An account as it should be; the whole form. A change of role or scope ends its sessions.',
})
export class EditUserInput extends CreateUserInput {
  @Field(() => ID, { description: 'The account.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
