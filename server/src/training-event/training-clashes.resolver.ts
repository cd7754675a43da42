import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { daysBetween } from '../event/move.domain.ts';
import { LocalDate } from '../platform/scalars.ts';
import { selectionOf } from '../platform/selection.ts';
import { unknownZones } from '../platform/time-zones.ts';
import { refuse } from '../platform/validation.ts';
import { TrainingClashType } from './training-clash.type.ts';
import { TrainingClashesInput } from './training-clashes.input.ts';
import { clashingEventIds, trainingClashes } from './training-clashes.ts';

/** A month with the weeks around it, and then some. */
const LONGEST = 100;

@Resolver()
export class TrainingClashesResolver {
  @Authorized('WRITE_TRAINING_EVENTS')
  @Query(() => [TrainingClashType], {
    description:
      'What sessions of a form clash with, across courts; at most 200, in the order of the sessions.',
  })
  async trainingClashes(
    @Arg('input', () => TrainingClashesInput, { description: 'The sessions.' }) input: TrainingClashesInput,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const { sessions, eventId = null, participantIds } = input;
    const zones = sessions.map(({ timeZone }) => timeZone);
    const unknown = await unknownZones(em, zones);
    const wrong = zones.findIndex((zone) => unknown.has(zone));
    if (wrong !== -1) refuse(['input', 'sessions', String(wrong), 'timeZone'], 'TIME_ZONE');
    const request = { sessions, eventId, participantIds: participantIds ?? [] };
    return trainingClashes(em, request, selectionOf(info), read);
  }

  @Authorized('READ_REGISTER')
  @Query(() => [ID], {
    description:
      'Events in a stretch of at most 100 days at which a trainer is who is elsewhere at the same time; within the own scope, a participant too.',
  })
  clashingTrainingEvents(
    @Arg('from', () => LocalDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day; not before the first.' }) to: string,
    @Ctx() { em, read }: SignedInContext,
  ): Promise<string[]> {
    const days = daysBetween(from, to);
    if (days < 0) refuse(['to'], 'END_BEFORE_START');
    if (days >= LONGEST) refuse(['to'], 'TOO_LONG');
    return clashingEventIds(em, { from, to }, read);
  }
}
