import { Field, InputType } from 'type-graphql';
import { Text } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';
import { LocalDate } from '../platform/scalars.ts';

@InputType({ description: 'Says that an event will not be.' })
export class CancelEventInput extends VersionedInput {
  @Field(() => String, { description: 'Why; 3 to 500 characters.' })
  @Text(3, 500)
  reason!: string;
}

@InputType({ description: 'Puts an event off.' })
export class PostponeEventInput extends VersionedInput {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The new day; null when there is none yet: then it cannot be scheduled.',
  })
  postponedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; 3 to 500 characters.' })
  @Text(3, 500)
  reason?: string | null;
}
