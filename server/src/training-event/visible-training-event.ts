import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { eventVisible } from '../event/hosts.ts';
import { TrainingEvent } from './training-event.entity.ts';

/** An event to look at, not to change; null when there is none that the caller may see. */
export async function visibleTrainingEvent(
  { em, read }: SignedInContext,
  id: string,
): Promise<TrainingEvent | null> {
  const visible = sql.raw(eventVisible('training_event', 'e', read));
  const { rows } = await sql`select from training_event e where e.id = ${id} and ${visible}`.execute(
    em.getKysely(),
  );
  return rows.length === 0 ? null : em.fork().findOne(TrainingEvent, { id });
}
