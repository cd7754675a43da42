import pg from 'pg';
import { type Target, ask, load } from './load.ts';

/** Sessions in the register while clashes are looked for. */
export const SESSIONS = 100_000;
const TRAINERS = 200;

/**
 * A hundred thousand sessions of one year, 400 each working hour, with two trainers and four participants each: the answer
 * is sought among those of one time, wherever they are.
 */
async function fillYears(databaseUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  await db.query(
    'create temporary table drawn as select n, gen_random_uuid() as event, gen_random_uuid() as session ' +
      `from generate_series(1, ${SESSIONS}) as n`,
  );
  await db.query(
    'create temporary table somebody as select n, gen_random_uuid() as id from generate_series(0, 4999) as n',
  );
  await db.query(`
    insert into person (id, full_name, occupation, trainer)
    select id, 'Clash ' || n, 'JUDGE', n < ${TRAINERS} from somebody`);
  await db.query(`
    insert into training_event (id, title, kind, state, starts_on, ends_on, created_at, updated_at)
    select event, jsonb_build_object('kk', 'Сабақ ' || n), 'SEMINAR', 'SCHEDULED', date '2031-01-01' + n % 250,
           date '2031-01-01' + n % 250, now(), now() from drawn`);
  await db.query(`
    insert into training_event_host (event_id, court_id, lead)
    select event, id, true from drawn, court where code = 'west-kazakhstan-appellate-panel'`);
  await db.query(`
    insert into training_session (id, event_id, starts_at, ends_at, time_zone, delivery_mode)
    select session, event, date '2031-01-01' + n % 250 + time '09:00' + make_interval(hours => n % 7),
           date '2031-01-01' + n % 250 + time '11:00' + make_interval(hours => n % 7), 'Asia/Oral', 'IN_PERSON' from drawn`);
  await db.query(`
    insert into training_session_trainer (session_id, person_id)
    select session, id from drawn, generate_series(0, 1) as t, somebody where somebody.n = (drawn.n * 7 + t * 31) % ${TRAINERS}`);
  await db.query(`
    insert into training_registration (id, event_id, person_id, state)
    select gen_random_uuid(), event, id, 'REGISTERED' from drawn, generate_series(0, 3) as g, somebody
     where somebody.n = ${TRAINERS} + (drawn.n * 13 + g) % 4800`);
  await db.query('analyze');
  await db.end();
}

const QUERY = `query ($input: TrainingClashesInput!) { trainingClashes(input: $input) {
  sessionIndex kind person { id fullName } event { id title { text } } startsAt endsAt timeZone } }`;

/** A two-day event with three trainers and 25 participants, as its form asks while one types. @returns milliseconds. */
export async function clashSpeed(
  url: string,
  headers: Record<string, string>,
  databaseUrl: string,
): Promise<number> {
  await fillYears(databaseUrl);
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const { rows } = await db.query<{ id: string }>(
    `select id from person where full_name like 'Clash %' order by trainer desc, full_name limit 28`,
  );
  await db.end();
  const ids = rows.map(({ id }) => id);
  const session = (day: string) => ({
    startsAt: `${day}T10:00`,
    endsAt: `${day}T13:00`,
    timeZone: 'Asia/Oral',
    trainerIds: ids.slice(0, 3),
  });
  const input = { sessions: [session('2031-03-04'), session('2031-03-05')], participantIds: ids.slice(3) };
  const target: Target = {
    url: `${url}/graphql`,
    headers,
    body: JSON.stringify({ query: QUERY, variables: { input } }),
  };
  // what is measured is an answer that has something to say
  if (!(await ask(target)).includes('PARTICIPANT')) throw new Error('no participant clashes');
  await load(target, 1, 1000);
  return (await load(target, 1, 3000)).p50;
}
