import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { AuthorInput } from './publication.input.ts';

/** The courts that contributed, in no particular order. */
export async function courtIdsOf(em: EntityManager, publicationId: string): Promise<string[]> {
  const { rows } = await sql<{ court_id: string }>`
    select court_id from publication_court where publication_id = ${publicationId}`.execute(em.getKysely());
  return rows.map(({ court_id }) => court_id);
}

/**
 * Makes the courts of a publication those of the form. A court that a duplicate brought along still leaves with it,
 * unless the form names no other: a publication always has a court of its own.
 */
export async function writeCourts(
  em: EntityManager,
  publicationId: string,
  courtIds: readonly string[],
): Promise<void> {
  const db = em.getKysely();
  await sql`delete from publication_court
             where publication_id = ${publicationId} and court_id <> all(${[...courtIds]}::uuid[])`.execute(
    db,
  );
  await sql`insert into publication_court (publication_id, court_id)
            select ${publicationId}, court_id from unnest(${[...courtIds]}::uuid[]) as given (court_id)
            on conflict do nothing`.execute(db);
  await sql`update publication_court set via_duplicate_id = null
             where publication_id = ${publicationId} and not exists
               (select from publication_court own where own.publication_id = ${publicationId} and own.via_duplicate_id is null)`.execute(
    db,
  );
}

/** Replaces the authors of a publication, in the order of the form. */
export async function writeAuthors(
  em: EntityManager,
  publicationId: string,
  authors: readonly AuthorInput[],
): Promise<void> {
  const db = em.getKysely();
  await sql`delete from publication_author where publication_id = ${publicationId}`.execute(db);
  const rows = authors.map(({ personId, name, role }, index) => ({
    ordinal: index + 1,
    personId,
    name,
    role,
  }));
  await sql`insert into publication_author (publication_id, ordinal, person_id, name, role)
            select ${publicationId}, ordinal, "personId", name, role
              from json_to_recordset(${JSON.stringify(rows)}::json) as given (ordinal smallint, "personId" uuid, name text, role text)`.execute(
    db,
  );
}
