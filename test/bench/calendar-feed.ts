import pg from 'pg';
import { median } from './load.ts';

/** How long a feed of so many events takes, whole and when nothing changed. */
export interface FeedSpeed {
  readonly wholeMs: number;
  readonly unchangedMs: number;
  readonly entries: number;
}

export const FEED_EVENTS = 1000;
/** A feed is heard twenty times a minute. */
const REQUESTS = 9;
const CODE = 'bench-feed-court';

const CREATE = `mutation ($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) { ... on CalendarFeedAddress { address } }
}`;

/** A court with so many events, each with a session, from today on. */
async function fillCourt(databaseUrl: string): Promise<string> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const { rows } = await db.query<{ id: string }>(`
    insert into court (id, code, level, name, region_id, time_zone)
    select gen_random_uuid(), '${CODE}', 'DISTRICT', '{"kk": "Өлшеу соты"}', id, 'Asia/Almaty' from region
     where code = 'west-kazakhstan' returning id`);
  await db.query(
    `with made as (
       insert into training_event (id, title, kind, state, starts_on, ends_on, created_at, updated_at)
       select gen_random_uuid(), jsonb_build_object('kk', 'Судьяларға арналған оқыту іс-шарасы ' || n), 'SEMINAR', 'SCHEDULED',
              current_date + n % 300, current_date + n % 300, now(), now()
         from generate_series(1, ${FEED_EVENTS}) as n returning id, starts_on),
     hosted as (insert into training_event_host (event_id, court_id, lead) select id, $1, true from made)
     insert into training_session (id, event_id, starts_at, ends_at, time_zone, place, delivery_mode)
     select gen_random_uuid(), id, starts_on + time '09:00', starts_on + time '12:00', 'Asia/Almaty', '2-зал', 'IN_PERSON'
       from made`,
    [rows[0]?.id],
  );
  await db.end();
  return rows[0]?.id ?? '';
}

export async function feedSpeed(
  url: string,
  headers: Record<string, string>,
  databaseUrl: string,
): Promise<FeedSpeed> {
  const variables = { input: { what: 'COURT', courtId: await fillCourt(databaseUrl), language: 'KK' } };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: CREATE, variables }),
  });
  const { data } = (await answer.json()) as { data: { createCalendarFeed: { address: string } } };
  const address = `${url}${data.createCalendarFeed.address}`;
  const took = async (known: Record<string, string>, status: number) => {
    const began = performance.now();
    const response = await fetch(address, { headers: known });
    const text = await response.text();
    if (response.status !== status) throw new Error(`The feed answered ${response.status}.`);
    return { ms: performance.now() - began, text, tag: response.headers.get('etag') ?? '' };
  };
  const { text, tag } = await took({}, 200);
  const whole: number[] = [];
  const unchanged: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    whole.push((await took({}, 200)).ms);
    unchanged.push((await took({ 'if-none-match': tag }, 304)).ms);
  }
  const entries = text.split('BEGIN:VEVENT').length - 1;
  return { wholeMs: median(whole), unchangedMs: median(unchanged), entries };
}
