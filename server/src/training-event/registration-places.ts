import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { RegistrationState } from '@bitim/schema/vocabulary/event';
import { newId } from '../platform/new-id.ts';
import { placesTaken } from './capacity.ts';
import type { TrainingEvent } from './training-event.entity.ts';

/** Somebody, and where they shall stand on the list. */
interface Standing {
  readonly personId: string;
  readonly state: RegistrationState;
}

type Listed = Pick<TrainingEvent, 'id' | 'state' | 'capacity'>;

/**
 * Where each shall stand when there are fewer places than people: who has a place keeps it, the others take the free ones
 * in their order, and the rest waits.
 */
export async function standingsWhenFull(
  em: EntityManager,
  { id, capacity }: Listed,
  personIds: readonly string[],
): Promise<Standing[]> {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from training_registration
     where event_id = ${id} and state = 'REGISTERED' and person_id = any(${[...personIds]}::uuid[])`.execute(
    em.getKysely(),
  );
  const seated = new Set(rows.map(({ personId }) => personId));
  let free = capacity ? capacity - (await placesTaken(em, id)) : Infinity;
  return personIds.map((personId) => {
    if (!seated.has(personId)) free -= 1;
    return { personId, state: seated.has(personId) || free >= 0 ? 'REGISTERED' : 'WAITLISTED' };
  });
}

/** Puts people on the list, or changes where they stand. The database notes since when somebody waits, and keeps it. */
export async function writeStandings(
  em: EntityManager,
  eventId: string,
  standings: readonly Standing[],
): Promise<void> {
  // ids in the order of the list: who waits since the same moment waits in this order
  const rows = standings.map((standing) => ({ id: newId(), ...standing }));
  await sql`
    insert into training_registration as g (id, event_id, person_id, state)
    select id, ${eventId}, "personId", state
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, "personId" uuid, state text)
    on conflict (event_id, person_id) do update
      set state = excluded.state, version = g.version + 1`.execute(em.getKysely());
}

/** How things stood before a change that may free places. */
interface PlacesBefore {
  readonly taken: number;
  /** Infinity where places are not counted. */
  readonly capacity: number;
}

export const placesBefore = async (em: EntityManager, { id, capacity }: Listed): Promise<PlacesBefore> => ({
  taken: await placesTaken(em, id),
  capacity: capacity ?? Infinity,
});

/**
 * Gives places that have become free to those who wait longest, and no more of them: who was put on the waiting list while
 * there were places stays there until one becomes free. Nobody moves up once the event was held or is no more.
 *
 * @param demoted persons whom this very change put on the waiting list.
 * @returns who moved up.
 */
export async function moveUp(
  em: EntityManager,
  event: Listed,
  before: PlacesBefore,
  demoted: readonly string[] = [],
): Promise<string[]> {
  const capacity = event.capacity ?? Infinity;
  const uncounted = capacity === Infinity && before.capacity === Infinity;
  if (uncounted || !['DRAFT', 'SCHEDULED', 'POSTPONED'].includes(event.state)) return [];
  const taken = await placesTaken(em, event.id);
  const left = Math.max(0, before.taken - taken);
  const added = capacity > before.capacity ? capacity - before.capacity : 0;
  const free = Math.min(left + added, capacity - taken);
  if (free <= 0) return [];
  const { rows } = await sql<{ person_id: string }>`
    update training_registration
       set state = 'REGISTERED', version = version + 1, moved_up_untold = ${event.state !== 'SCHEDULED'}
     where id in (select id from training_registration
                   where event_id = ${event.id} and state = 'WAITLISTED' and person_id <> all(${[...demoted]}::uuid[])
                   order by waitlisted_at, id limit ${Number.isFinite(free) ? free : null}::int)
    returning person_id`.execute(em.getKysely());
  return rows.map(({ person_id }) => person_id);
}
