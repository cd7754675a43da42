import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { checkCourts } from '../court/check-courts.ts';
import { eventVisible } from '../event/hosts.ts';
import { invalid, issue } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import type { Reading } from '../platform/shape.ts';
import { type FieldIssue, InvalidInputError, NotYoursError, type UserError } from '../platform/user-error.ts';
import { hasLostLetters } from './page/address.domain.ts';
import type { PublicationFieldsInput } from './publication.input.ts';

/** What a publication's input gets wrong by itself. Pure. @param today the local day. */
export function publicationIssues(
  { title, publishedOn, authors }: Pick<PublicationFieldsInput, 'title' | 'publishedOn' | 'authors'>,
  today: string,
): FieldIssue[] {
  const future = publishedOn > today ? [issue(['publishedOn'], 'IN_THE_FUTURE')] : [];
  const nameless = authors.flatMap(({ personId, name }, index) =>
    Boolean(personId) === Boolean(name) ? [issue(['authors', String(index), 'name'], 'ONE_OF')] : [],
  );
  const lost = (['kk', 'ru', 'en'] as const).flatMap((tag) =>
    hasLostLetters(title[tag] ?? '') ? [issue(['title', tag], 'LETTERS_LOST')] : [],
  );
  return [...lost, ...future, ...nameless];
}

/** @param before the courts that contributed until now; none for a new publication. */
export async function checkPublication(
  em: EntityManager,
  input: PublicationFieldsInput,
  before: readonly string[],
  { read, now }: { read: Reading; now: Date },
): Promise<UserError | null> {
  const issues = publicationIssues(input, localDay(now));
  if (issues.length > 0) return new InvalidInputError(issues);
  const pathOf = (index: number) => ['courtIds', String(index)];
  const wrong = await checkCourts(
    em,
    { courtIds: input.courtIds, on: input.publishedOn, pathOf, own: 0 },
    read,
  );
  if (wrong) return wrong;
  if (!(await isOwnChange(em, before, input.courtIds, read))) return new NotYoursError(['courtIds']);
  return (await hasVisiblePressEvent(em, input.pressEventId, read))
    ? null
    : invalid(['pressEventId'], 'UNKNOWN_RECORD');
}

/**
 * A new publication needs one court of the caller's. Later, everyone who may change it may add courts, and take away
 * the own ones; another's court leaves only by the hand of that court.
 */
async function isOwnChange(
  em: EntityManager,
  before: readonly string[],
  after: readonly string[],
  read: Reading,
): Promise<boolean> {
  const removed = before.filter((courtId) => !after.includes(courtId));
  if (before.length > 0 && removed.length === 0) return true;
  const { rows } = await sql<{ own: number }>`
    select count(*)::int as own from court c
     where c.id = any(${before.length === 0 ? [...after] : removed}::uuid[]) and ${sql.raw(read.inScope('c.id'))}`.execute(
    em.getKysely(),
  );
  const own = rows[0]?.own ?? 0;
  return before.length === 0 ? own > 0 : own === removed.length;
}

/** A draft of somebody else's looks as if it were not there (R10). */
async function hasVisiblePressEvent(
  em: EntityManager,
  id: string | null | undefined,
  read: Reading,
): Promise<boolean> {
  if (!id) return true;
  const { rows } = await sql`
    select from press_event e where e.id = ${id} and ${sql.raw(eventVisible('press_event', 'e', read))}`.execute(
    em.getKysely(),
  );
  return rows.length > 0;
}
