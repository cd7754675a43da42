import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';

export interface GivenMark {
  readonly registrationId: string;
  readonly sessionId: string;
  readonly mark: AttendanceMark;
}

/** Stores a coordinator's marks. A mark that stands already keeps who made it, and when. */
export async function writeMarks(
  em: EntityManager,
  marks: readonly GivenMark[],
  by: { readonly userId: string; readonly now: Date },
): Promise<void> {
  const db = em.getKysely();
  const given = sql`json_to_recordset(${JSON.stringify(marks)}::json)
    as given ("registrationId" uuid, "sessionId" uuid, mark text)`;
  await sql`delete from training_attendance a using ${given}
             where a.registration_id = given."registrationId" and a.session_id = given."sessionId"
               and given.mark = 'NOT_RECORDED'`.execute(db);
  await sql`insert into training_attendance as a (registration_id, session_id, mark, source, marked_at, marked_by)
            select "registrationId", "sessionId", mark, 'COORDINATOR', ${by.now}::timestamptz, ${by.userId}::uuid
              from ${given} where mark <> 'NOT_RECORDED'
            on conflict (registration_id, session_id) do update
              set mark = excluded.mark, source = excluded.source, marked_at = excluded.marked_at, marked_by = excluded.marked_by
              where a.mark <> excluded.mark`.execute(db);
}
