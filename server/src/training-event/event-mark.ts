/**
 * SQL: what the sessions say of the event as a whole, for the registration in row `g`. FULL: every session as a whole.
 * PARTIAL: some of it. Of who came to nothing: NOT_RECORDED as long as a session is not marked, EXCUSED when all are.
 */
const derivedMark = (g: string): string => `
  (select case
      when count(*) = 0 then 'NOT_RECORDED'
      when count(*) filter (where a.mark = 'FULL') = count(*) then 'FULL'
      when count(*) filter (where a.mark in ('FULL', 'PARTIAL')) > 0 then 'PARTIAL'
      when count(a.mark) < count(*) then 'NOT_RECORDED'
      when count(*) filter (where a.mark = 'EXCUSED') = count(*) then 'EXCUSED'
      else 'NO_SHOW' end
     from training_session s left join training_attendance a on a.session_id = s.id and a.registration_id = ${g}.id
    where s.event_id = ${g}.event_id)`;

/** SQL: the coordinator's word in place of that of the sessions; it holds for who came to one of them, and for nobody else. */
export const saidMark = (g: string): string => `case when ${g}.attended then ${g}.event_mark end`;

/** SQL: the mark of the event for the registration in row `g`. */
export const eventMark = (g: string): string => `coalesce(${saidMark(g)}, ${derivedMark(g)})`;
