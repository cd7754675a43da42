import { Field, ID, InputType } from 'type-graphql';
import { AsSent, Id, Text } from '../platform/checks.ts';
import { VersionedInput } from '../platform/claim.ts';

const NAME = { description: 'What it is called among colleagues; once in a court; 1 to 200 characters.' };

@InputType({ description: 'A template that is made from an event.' })
export class CreateTrainingTemplateInput {
  @Field(() => ID, { description: 'The event, as it is stored.' })
  @Id()
  eventId!: string;

  @Field(() => ID, {
    description:
      'The court that keeps it, within your scope. Where it does not lead the event, it takes the place of the hosts, and rooms are left out.',
  })
  @Id()
  courtId!: string;

  @Field(() => String, NAME)
  @Text(1, 200)
  name!: string;
}

@InputType({ description: 'Another name for a template.' })
export class RenameTrainingTemplateInput extends VersionedInput {
  @Field(() => String, NAME)
  @Text(1, 200)
  name!: string;
}

@InputType({ description: 'Which templates; every condition given must hold.' })
export class TrainingTemplateFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of its name or the title of its events, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Kept by this court.' })
  @Id()
  courtId?: string | null;
}
