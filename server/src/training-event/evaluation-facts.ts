import { instant } from '../platform/shape.ts';

/** SQL: events that one can say something of, once they are over. */
export const EVALUATED_STATES = `('SCHEDULED', 'HELD', 'VERIFIED')`;

/** SQL: the zone of the venue; that of the court that leads where the event has no sessions. */
const zone = (t: string): string =>
  `coalesce((select s.time_zone from training_session s where s.event_id = ${t}.id order by s.starts_at desc, s.id limit 1),
            (select c.time_zone from training_event_host h join court c on c.id = h.court_id where h.event_id = ${t}.id and h.lead),
            'Asia/Almaty')`;

/** SQL: the end of the last session; without one, the end of the last day. */
export const evaluationOpens = (t: string): string =>
  `coalesce((select max(upper(s.during)) from training_session s where s.event_id = ${t}.id),
            (${t}.ends_on + 1)::timestamp at time zone ${zone(t)})`;

/** SQL: the end of the fourteenth day after the last one. */
const closes = (t: string): string => `((${t}.ends_on + 15)::timestamp at time zone ${zone(t)})`;

/**
 * SQL: who was there. Where heads were counted, those, or the names where there are more; else who is marked as present,
 * and who was expected and of whom nobody has said anything yet.
 */
export const evaluationPeople = (t: string): string => `(
  select greatest(
    (select max(s.head_count) from training_session s where s.event_id = ${t}.id),
    (select count(*) from training_registration g where g.event_id = ${t}.id and (g.attended or (
        g.state in ('INVITED', 'REGISTERED')
        and not exists (select from training_session s where s.event_id = ${t}.id and s.head_count is not null)
        and not exists (select from training_attendance a where a.registration_id = g.id and a.mark <> 'NOT_RECORDED')))), 0)::int)`;

/** SQL: columns of `EvaluationFacts`, of an event and its evaluation `v`. */
export const evaluationFacts = (t: string): string => `
  ${instant(evaluationOpens(t))} as "opensAt", ${instant(closes(t))} as "closesAt",
  v.closed_at is not null as closed, ${evaluationPeople(t)} as people,
  (select count(*)::int from training_evaluation_answer a where a.event_id = ${t}.id) as answers`;
