import { Field, ID, InputType, Int } from 'type-graphql';
import type { EventState, PressEventKind } from '@bitim/schema/vocabulary/event';
import { GraphQLEventState } from '../event/event.enum.ts';
import { After, Id, Ids, Text, Whole, Zone } from '../platform/checks.ts';
import { Localized, LocalizedTextInput } from '../platform/localized-text.ts';
import { LocalDateTime } from '../platform/scalars.ts';
import { GraphQLPressEventKind } from './press.enum.ts';

@InputType({ description: 'What a form of a press event holds.' })
export abstract class PressEventFieldsInput {
  @Field(() => LocalizedTextInput, { description: 'Its topic.' })
  @Localized()
  title!: LocalizedTextInput;

  @Field(() => GraphQLPressEventKind, { description: 'Briefing or press conference.' })
  kind!: PressEventKind;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock." })
  startsAt!: string;

  @Field(() => LocalDateTime, { description: "By the venue's wall clock; after the start." })
  @After('startsAt')
  endsAt!: string;

  @Field(() => String, { description: 'IANA zone of the venue, such as Asia/Almaty.' })
  @Zone()
  @Text(3, 64)
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Room or address, at most 300 characters.' })
  @Text(1, 300)
  place?: string | null;

  @Field(() => [ID], {
    description: 'Courts that hold it: the first leads, and must be within your scope; at most 20.',
  })
  @Ids(1, 20)
  hostCourtIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The programme it is held for.' })
  @Id()
  programmeId?: string | null;
}

@InputType({ description: 'A new press event.' })
export class CreatePressEventInput extends PressEventFieldsInput {
  @Field(() => GraphQLEventState, { defaultValue: 'SCHEDULED', description: 'DRAFT, SCHEDULED or HELD.' })
  state!: EventState;
}

@InputType({ description: 'A press event as it should be; the whole form, not a part of it.' })
export class EditPressEventInput extends PressEventFieldsInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
