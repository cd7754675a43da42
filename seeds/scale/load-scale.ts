import type { Sql } from '../kit/bulk-insert.ts';

/** How many records to make. */
export interface Scale {
  readonly events: number;
  readonly publications: number;
}

/** Days over which the records are spread, from the first of January 2015: the pilot's own year stays as it is. */
const DAYS = 3652;

/**
 * Makes records of any number inside the database, the same ones for the same number; the reference data must be there.
 * They are not in the ledger yet: `postUnposted` puts them there.
 */
export async function loadScale(sql: Sql, { events, publications }: Scale): Promise<void> {
  await sql.query(SCALE_FUNCTIONS);
  // oxlint-disable-next-line no-await-in-loop -- a table refers to those before it
  for (const statement of EVENT_STATEMENTS) await sql.query(statement, [events]);
  // oxlint-disable-next-line no-await-in-loop -- likewise
  for (const statement of PUBLICATION_STATEMENTS) await sql.query(statement, [publications]);
}

/** `scale_pick(name, n, below)`: a number from 0 to below − 1 that looks random and depends on name and n alone. */
const SCALE_FUNCTIONS = `
  create or replace function pg_temp.scale_pick(name text, n bigint, below integer) returns integer
    language sql immutable as $$ select (abs(hashtextextended(name || n, 20140411)) % below)::integer $$;
  create or replace function pg_temp.scale_id(name text, n bigint) returns uuid
    language sql immutable as $$ select md5(name || n)::uuid $$;
  create temporary table if not exists scale_court as
    select (row_number() over (order by code) - 1)::integer as position, id, time_zone, region_id
      from court where level <> 'SUPREME';
  create temporary table if not exists scale_outlet as
    select (row_number() over (order by id) - 1)::integer as position, id from outlet`;

const COURT = (name: string) =>
  `join scale_court c on c.position = pg_temp.scale_pick('${name}', n, (select count(*)::integer from scale_court))`;

const STAMP = `timestamptz '2015-01-01 00:00Z', timestamptz '2015-01-01 00:00Z'`;

const EVENT_STATEMENTS = [
  `insert into training_event (id, title, kind, state, starts_on, ends_on, capacity, state_reason, provenance, created_at, updated_at)
   select pg_temp.scale_id('event', n),
          jsonb_build_object('kk', 'Сот медиациясы: ' || n || '-сабақ', 'ru', 'Судебная медиация: занятие ' || n),
          (array['SEMINAR', 'ROUND_TABLE', 'TRAINING', 'LECTURE', 'CONFERENCE'])[1 + pg_temp.scale_pick('kind', n, 5)],
          state, day, day, 20 + pg_temp.scale_pick('capacity', n, 40),
          case when state = 'CANCELLED' then 'Тренер ауырып қалды' end, 'CONSTRUCTED', ${STAMP}
     from (select n, date '2015-01-01' + pg_temp.scale_pick('day', n, ${DAYS}) as day,
                  (array['HELD', 'HELD', 'HELD', 'VERIFIED', 'VERIFIED', 'VERIFIED', 'VERIFIED', 'SCHEDULED', 'DRAFT', 'CANCELLED'])
                    [1 + pg_temp.scale_pick('state', n, 10)] as state
             from generate_series(1, $1::integer) n) drawn`,
  `insert into training_event_host (event_id, court_id, lead)
   select pg_temp.scale_id('event', n), c.id, true from generate_series(1, $1::integer) n ${COURT('lead')}`,
  `insert into training_event_host (event_id, court_id, lead)
   select pg_temp.scale_id('event', n), c.id, false from generate_series(1, $1::integer) n ${COURT('co-host')}
    where n % 12 = 0
   on conflict do nothing`,
  `insert into training_session (id, event_id, starts_at, ends_at, time_zone, place, delivery_mode, head_count)
   select pg_temp.scale_id('session', n), e.id, e.starts_on + time '10:00', e.starts_on + time '13:00', c.time_zone,
          'Мәжіліс залы', 'IN_PERSON', 8 + pg_temp.scale_pick('heads', n, 40)
     from generate_series(1, $1::integer) n
     join training_event e on e.id = pg_temp.scale_id('event', n) ${COURT('lead')}
   `,
];

const PUBLICATION_STATEMENTS = [
  `insert into publication (id, kind, state, title, outlet_id, language, published_on, url, provenance, created_at, updated_at)
   select pg_temp.scale_id('publication', n),
          (array['ARTICLE', 'ARTICLE', 'ARTICLE', 'TV_STORY', 'WEB_PAGE'])[1 + pg_temp.scale_pick('publication kind', n, 5)],
          'PUBLISHED', jsonb_build_object('kk', 'Татуласу туралы ' || n || '-мақала', 'ru', 'О примирении: статья ' || n),
          o.id, (array['KK', 'RU'])[1 + pg_temp.scale_pick('language', n, 2)],
          date '2015-01-01' + pg_temp.scale_pick('published', n, ${DAYS}), 'https://scale.example/' || n, 'CONSTRUCTED', ${STAMP}
     from generate_series(1, $1::integer) n
     join scale_outlet o on o.position = pg_temp.scale_pick('outlet', n, (select count(*)::integer from scale_outlet))`,
  `insert into publication_court (publication_id, court_id)
   select pg_temp.scale_id('publication', n), c.id from generate_series(1, $1::integer) n ${COURT('publication court')}
   `,
];
