import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { readList, withId } from '../platform/read.ts';
import { selectionOf } from '../platform/selection.ts';
import { UserError } from '../platform/user-error.ts';
import type { SeriesOutcome } from './series-scope.ts';
import { trainingEventShape } from './training-event.shape.ts';

/** The answer to a change of several events: the failure as it is, or what became of each. */
export async function seriesAnswer(
  { em, read }: SignedInContext,
  info: GraphQLResolveInfo,
  outcome: SeriesOutcome | UserError,
): Promise<object> {
  if (outcome instanceof UserError) return outcome;
  const { eventId, changed, left } = outcome;
  const source = { table: 'training_event', shape: trainingEventShape, orderBy: 'e.id' };
  const asked = selectionOf(info)['event'] ?? {};
  const [event] = await readList(em, { ...source, where: [withId(eventId)] }, asked, read);
  return { __typename: 'TrainingSeriesChange', event, changed, left };
}
