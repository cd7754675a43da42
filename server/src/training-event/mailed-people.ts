import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { RegistrationState } from '@bitim/schema/vocabulary/event';
import type { MailKind, MailState } from '@bitim/schema/vocabulary/mail';
import { type LanguageTag, tagOf } from '../platform/language.ts';

/** What somebody was told of an event last. */
export interface LastTold {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly told: string;
  readonly entryUids: readonly string[];
}

/** Somebody who stands on the list of an event, or was told of it. */
export interface MailedPerson {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  /** The language of the person's account; null where there is none. */
  readonly language: Language | null;
  /** Null: no longer on the list. */
  readonly standing: RegistrationState | null;
  /** A mail that still waits. */
  readonly waiting: LastTold | null;
  /** The last that was sent, or may have been. */
  readonly sent: LastTold | null;
  /** How many invitations were written, whatever became of them. */
  readonly invitations: number;
}

const last = (states: string) =>
  sql.raw(`(select json_build_object('id', m.id, 'kind', m.kind, 'state', m.state, 'told', m.told,
    'entryUids', m.entry_uids) from mail m where m.event_id = listed.event_id and m.person_id = p.id
    and m.kind <> 'REMINDER' and m.state in (${states}) order by m.queued_at desc, m.id desc limit 1)`);

/** All who stand on the list or were told of the event. Mails that wait are held until the transaction ends. */
export async function mailedPeople(em: EntityManager, eventId: string): Promise<MailedPerson[]> {
  const db = em.getKysely();
  await sql`select from mail where event_id = ${eventId} and state = 'WAITING' order by id for update`.execute(
    db,
  );
  const { rows } = await sql<MailedPerson>`
    with listed as (
      select event_id, person_id, state from training_registration where event_id = ${eventId}
      union all
      select distinct ${eventId}::uuid, m.person_id, null from mail m where m.event_id = ${eventId}
         and not exists (select from training_registration g where g.event_id = m.event_id and g.person_id = m.person_id))
    select p.id, p.full_name as name, p.email as address, listed.state as standing,
           (select u.language from app_user u where u.active and lower(u.email) = lower(p.email)) as language,
           ${last("'WAITING'")} as waiting, ${last("'SENDING', 'SENT', 'UNCERTAIN'")} as sent,
           (select count(*)::int from mail m where m.event_id = listed.event_id and m.person_id = p.id and m.kind = 'INVITATION') as invitations
      from listed join person p on p.id = listed.person_id order by p.id`.execute(db);
  return rows;
}

/** Whoever has no account reads Kazakh or Russian. */
export const tagsOf = ({ language }: Pick<MailedPerson, 'language'>): LanguageTag[] =>
  language === null ? ['kk', 'ru'] : [tagOf(language)];

/** Whoever is expected. */
export const isExpected = ({ standing }: Pick<MailedPerson, 'standing'>): boolean =>
  standing === 'INVITED' || standing === 'REGISTERED';
