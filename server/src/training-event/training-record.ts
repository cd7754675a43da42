import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { eventWithinScope } from '../event/hosts.ts';
import { isUuid } from '../platform/new-id.ts';
import { readList } from '../platform/read.ts';
import { columns, one, type Reading, type Selection, type Shape } from '../platform/shape.ts';
import { MINUTES, trainingEventShape } from './training-event.shape.ts';

/** More than anybody attends in a working life; further back nothing is told. */
const MOST_ENTRIES = 1000;

/** SQL: of the sessions that the registration `t` was marked at, an aggregate over `s`, and the marks `a`. */
const ofAttended = (aggregate: string, t: string): string =>
  `(select ${aggregate} from training_attendance a join training_session s on s.id = a.session_id where a.registration_id = ${t}.id)`;

const entryShape: Shape = {
  typename: 'TrainingRecordEntry',
  fields: {
    ...columns('id'),
    event: one(
      () => trainingEventShape,
      (c, p) => `training_event ${c} where ${c}.id = ${p}.event_id`,
    ),
    sessions: (t) => ofAttended(`count(*) filter (where a.mark = 'FULL')`, t),
    sessionsInPart: (t) => ofAttended(`count(*) filter (where a.mark = 'PARTIAL')`, t),
    minutes: (t) => ofAttended(MINUTES, t),
    days: (t) =>
      ofAttended(`count(distinct s.starts_at::date) filter (where a.mark in ('FULL', 'PARTIAL'))`, t),
  },
};

/** What somebody attended, and how much of it is kept from the reader. */
export interface TrainingRecord {
  readonly entries: object[];
  readonly notShown: number;
}

/**
 * The events that were held and that somebody came to, latest first. Read by the courts that held the event, and by the
 * court that the person works at.
 */
export async function trainingRecord(
  em: EntityManager,
  personId: string,
  asked: Selection,
  read: Reading,
): Promise<TrainingRecord> {
  if (!isUuid(personId)) return { entries: [], notShown: 0 };
  const held = `select 1 from training_event v where v.id = e.event_id and v.state in ('HELD', 'VERIFIED')`;
  const came = sql`e.person_id = ${personId} and e.attended and exists (${sql.raw(held)})`;
  const shown = sql.raw(
    `(exists (${held} and ${eventWithinScope('training_event', 'v', read)})
      or (select ${read.inScope('p.court_id')} from person p where p.id = e.person_id))`,
  );
  const source = { table: 'training_registration', shape: entryShape, where: [came, shown] };
  const orderBy = '(select v.starts_on from training_event v where v.id = e.event_id) desc, e.id';
  const entries = await readList(em, { ...source, orderBy, limit: MOST_ENTRIES }, asked, read);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from training_registration e where ${came} and ${shown} is not true`.execute(
    em.getKysely(),
  );
  return { entries, notShown: rows[0]?.count ?? 0 };
}
