import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CalendarFeedSubject } from '@bitim/schema/vocabulary/event';
import type { Language } from '@bitim/schema/vocabulary/language';
import { mayRole } from '../access/policy.ts';
import { readingOf } from '../access/scope.ts';
import { tokenHash } from '../access/token.ts';
import type { Viewer } from '../access/viewer.ts';
import { visibleEvents } from '../event/hosts.ts';
import { localDay } from '../platform/local-day.ts';
import { all, type Condition } from '../platform/read.ts';
import type { Reading } from '../platform/shape.ts';
import { trainingEventConditions } from './training-event.filter.ts';

/** Rises when the same events are written in another way, so that no reader keeps what it had. */
const FORMAT = 1;
const MOST_EVENTS = 5000;

interface FeedRow extends Viewer {
  readonly id: string;
  readonly what: CalendarFeedSubject;
  readonly of: string | null;
  readonly name: string | null;
  readonly feedLanguage: Language;
}

/** A feed as it may be read now. */
export interface OpenFeed {
  readonly id: string;
  /** The court or trainer that it tells of; null for the owner's courts. */
  readonly name: string | null;
  /** The person whose sessions alone are told; null: all sessions. */
  readonly trainerId: string | null;
  readonly read: Reading;
  readonly where: readonly Condition[];
  readonly limit: number;
}

/**
 * The feed with this secret, with the rights that its owner has at this moment (R45). It tells of events that ended a
 * year ago or later, and of all that are to come. Null: there is none, or its owner may read nothing.
 */
export async function openCalendarFeed(
  em: EntityManager,
  secret: string,
  now: Date,
): Promise<OpenFeed | null> {
  const { rows } = await sql<FeedRow>`
    select f.id, f.what, coalesce(f.court_id, f.person_id) as of, f.language as "feedLanguage",
           coalesce(p.full_name, localized(c.name, lower(f.language))) as name,
           u.id as "userId", u.role, u.scope_level as "scopeLevel", u.region_id as "regionId", u.court_id as "courtId", u.language
      from calendar_feed f join app_user u on u.id = f.user_id
      left join court c on c.id = f.court_id left join person p on p.id = f.person_id
     where f.secret_hash = ${tokenHash(secret)} and u.active`.execute(em.getKysely());
  const [feed] = rows;
  if (!feed || !mayRole(feed.role, 'READ_REGISTER')) return null;
  const read = readingOf(feed, feed.feedLanguage);
  const today = localDay(now);
  const subject = {
    MINE: { mine: true },
    COURT: { courtId: feed.of },
    TRAINER: { trainerId: feed.of },
  }[feed.what];
  return {
    id: feed.id,
    name: feed.name,
    trainerId: feed.what === 'TRAINER' ? feed.of : null,
    read,
    where: [
      visibleEvents('training_event', read),
      sql`e.ends_on >= ${today}::date - interval '1 year'`,
      ...trainingEventConditions(subject, read, today),
    ],
    limit: MOST_EVENTS,
  };
}

/**
 * Changes whenever the feed's text may have: with each event that it shows, by its version, and with the courts and
 * trainers that are named. Much cheaper than the text itself.
 */
export async function feedFingerprint(
  em: EntityManager,
  { id, name, read, where, limit }: OpenFeed,
  origin: string,
): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    with shown as materialized (
      select e.id, e.version, e.starts_on from training_event e where ${all(where)} order by e.starts_on, e.id limit ${limit})
    select concat_ws(' ',
      (select md5(string_agg(id::text || version, ',' order by starts_on, id)) from shown),
      (select sum(version) from court),
      (select sum(version) from person where id in (
         select t.person_id from shown join training_session s on s.event_id = shown.id
           join training_session_trainer t on t.session_id = s.id))) as state`.execute(em.getKysely());
  const facts = [FORMAT, id, name, read.tag, origin, rows[0]?.state];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
