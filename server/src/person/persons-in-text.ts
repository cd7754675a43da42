import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readList } from '../platform/read.ts';
import type { Reading, Selection } from '../platform/shape.ts';
import { refuse } from '../platform/validation.ts';
import { type PastedName, pastedNames } from './pasted-names.domain.ts';
import { emailVisible, personSource } from './person.shape.ts';

/** A line of the text, and who may be meant. */
export interface PersonInText extends PastedName {
  /** Who is meant: the only one with the address, or else with the name. Null where none is, or several are. */
  readonly person: object | null;
  /** Who else may be, likeliest first. */
  readonly suggestions: readonly object[];
}

const MOST_LINES = 300;
const MOST_SUGGESTED = 5;
/** Names that share fewer letters are of somebody else. 0 is the same letters, 1 nothing in common. */
const FARTHEST = 0.6;

/** What one line finds; ids. */
interface Found {
  readonly line: number;
  readonly byEmail: string | null;
  readonly near: readonly { readonly id: string; readonly distance: number }[];
}

/** Finds the persons that a pasted list names, whatever the order of names, Kazakh letters or look-alikes. */
export async function personsInText(
  em: EntityManager,
  text: string,
  asked: Selection,
  read: Reading,
): Promise<PersonInText[]> {
  const names = pastedNames(text);
  if (names.length > MOST_LINES) refuse(['text'], 'LIST_SIZE', { min: 1, max: MOST_LINES });
  const found = await lookUp(em, names, read);
  const ids = [...new Set(found.flatMap(({ byEmail, near }) => [byEmail, ...near.map(({ id }) => id)]))];
  const persons = await readList<{ id: string }>(
    em,
    {
      ...personSource,
      where: [sql`e.id = any(${ids.filter((id) => id !== null)}::uuid[])`],
      orderBy: 'e.id',
    },
    { ...asked, id: {} },
    read,
  );
  const byId = new Map(persons.map((person) => [person.id, person]));
  const shaped = (id: string): object[] => (byId.has(id) ? [byId.get(id) as object] : []);
  return names.map((name, index) => {
    const { byEmail = null, near = [] } = found[index] ?? {};
    const same = near.filter(({ distance }) => distance === 0);
    const meant = byEmail ?? (same.length === 1 ? (same[0]?.id ?? null) : null);
    return {
      ...name,
      person: meant === null ? null : (shaped(meant)[0] ?? null),
      suggestions: near.flatMap(({ id }) => (id === meant ? [] : shaped(id))).slice(0, MOST_SUGGESTED),
    };
  });
}

/** In one statement, in the order of the names. Addresses that the caller may not read find nobody. */
async function lookUp(em: EntityManager, names: readonly PastedName[], read: Reading): Promise<Found[]> {
  const given = names.map(({ fullName, email }, line) => ({ line, fullName, email }));
  const { rows } = await sql<Found>`
    select given.line,
           (select p.id from person p where lower(p.email) = lower(given.email) and ${sql.raw(emailVisible('p', read))}) as "byEmail",
           (select coalesce(json_agg(near order by near.distance, near.id), '[]')
              from (select p.id, trigram_text(p.full_name) <-> trigram_text(given."fullName") as distance
                      from person p where given."fullName" is not null
                     order by trigram_text(p.full_name) <-> trigram_text(given."fullName") limit ${MOST_SUGGESTED + 1}) as near
             where near.distance < ${FARTHEST}) as near
      from json_to_recordset(${JSON.stringify(given)}::json) as given (line int, "fullName" text, email text)
     order by given.line`.execute(em.getKysely());
  return rows;
}
