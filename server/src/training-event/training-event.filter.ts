import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { EventState, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { GraphQLEventState, GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { hostedBy, hostedByMine, hostedInRegion, ledByMine } from '../event/hosts.ts';
import { AsSent, Id, ListOf } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import type { Reading } from '../platform/shape.ts';

@InputType({ description: 'Which training events; every condition given must hold.' })
export class TrainingEventFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title or of a place, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => [GraphQLTrainingEventKind], { nullable: true, description: 'One of these kinds.' })
  @ListOf(1, 10)
  kinds?: TrainingEventKind[] | null;

  @Field(() => [GraphQLEventState], { nullable: true, description: 'In one of these states.' })
  @ListOf(1, 10)
  states?: EventState[] | null;

  @Field(() => ID, { nullable: true, description: 'Held by this court, as lead or co-host.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held by a court of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held for this programme.' })
  @Id()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held under this partner project.' })
  @Id()
  partnerProjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This person teaches at one of its sessions.' })
  @Id()
  trainerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Held under a partner project, or not.' })
  partnerSession?: boolean | null;

  @Field(() => GraphQLProvenance, { nullable: true, description: 'Where its facts stand.' })
  provenance?: Provenance | null;

  @Field(() => LocalDate, { nullable: true, description: 'Starts on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Starts on this day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Held by one of the caller's courts." })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Led by one of the caller's courts, which may change it.",
  })
  led?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Scheduled for a day that is past: nobody has said whether it was held.',
  })
  awaitingOutcome?: boolean | null;
}

export function trainingEventConditions(
  filter: TrainingEventFilter,
  read: Reading,
  today: string,
): Condition[] {
  const places = `(select string_agg(place, ' ') from training_session where event_id = e.id)`;
  return [
    ...searched(filter.search, 'e.title', places),
    ...when(filter.kinds, (kinds) => sql`e.kind = any(${kinds}::text[])`),
    ...when(filter.states, (states) => sql`e.state = any(${states}::text[])`),
    ...when(filter.courtId, (courtId) => hostedBy('training_event', courtId)),
    ...when(filter.regionId, (regionId) => hostedInRegion('training_event', regionId)),
    ...when(filter.programmeId, (id) => sql`e.programme_id = ${id}`),
    ...when(filter.partnerProjectId, (id) => sql`e.partner_project_id = ${id}`),
    ...when(
      filter.trainerId,
      (
        id,
      ) => sql`exists (select from training_session s join training_session_trainer st on st.session_id = s.id
                           where s.event_id = e.id and st.person_id = ${id})`,
    ),
    ...when(filter.partnerSession, (yes) => sql`(e.partner_project_id is not null) = ${yes}`),
    ...when(filter.provenance, (provenance) => sql`e.provenance = ${provenance}`),
    ...when(filter.from, (day) => sql`e.starts_on >= ${day}`),
    ...when(filter.to, (day) => sql`e.starts_on <= ${day}`),
    ...(filter.mine ? [hostedByMine('training_event', read)] : []),
    ...(filter.led ? [ledByMine('training_event', read)] : []),
    ...(filter.awaitingOutcome ? [sql`e.state = 'SCHEDULED' and e.ends_on < ${today}::date`] : []),
  ];
}
