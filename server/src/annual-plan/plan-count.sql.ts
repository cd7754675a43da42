/**
 * What was held, as the ledger has it for the plan's court: the same entries that the report adds up (decision 0071).
 * All of this is text for statements, as in shapes: never user input.
 */

/** Entries of training events and partner sessions at a court. */
const atCourt = (court: string): string =>
  `l.level = 'COURT' and l.record_type = 'TRAINING_EVENT' and l.unit_id = ${court}
     and l.measure in ('TRAINING_EVENTS', 'PARTNER_SESSIONS')`;

/** SQL: whether the event counts at the court. */
const isCounted = (event: string, court: string): string =>
  `coalesce((select sum(l.quantity) from ledger_entry l where l.record_id = ${event} and ${atCourt(court)}), 0) > 0`;

/** SQL: JSON of what an item's outcome follows from; `i` and `p` are the aliases of the item and its plan. */
export const becauseOf = (i: string, p: string): string =>
  `json_build_object('year', ${p}.year, 'quarter', ${i}.quarter, 'withdrawn', ${i}.withdrawn_on is not null, 'events',
     (select coalesce(json_agg(json_build_object('state', ev.state, 'startsOn', ev.starts_on, 'postponedTo', ev.postponed_to,
               'reason', ev.state_reason, 'counted', ${isCounted('ev.id', `${p}.court_id`)}) order by ev.starts_on, ev.id), '[]')
        from annual_plan_item_event ie join training_event ev on ev.id = ie.event_id where ie.item_id = ${i}.id))`;

/** A query of `record_id` and `measure`: what counts at the court in the year. */
export const countedAt = (court: string, year: string): string =>
  `select l.record_id, l.measure from ledger_entry l
    where ${atCourt(court)} and l.occurred_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    group by l.record_id, l.measure having sum(l.quantity) > 0`;

/** SQL: whether the event fulfils an item of the court's plan for the year that still stands in it. */
const underPlan = (event: string, court: string, year: string): string =>
  `exists (select from annual_plan_item_event ie join annual_plan_item item on item.id = ie.item_id
             join annual_plan plan on plan.id = item.plan_id
            where ie.event_id = ${event} and ie.court_id = ${court} and plan.year = ${year} and item.withdrawn_on is null)`;

/** A query of ids: what counts at the court in the year, and fulfils no item of its plan. */
export const countedBesidePlan = (court: string, year: string): string =>
  `select counted.record_id from (${countedAt(court, year)}) counted where not ${underPlan('counted.record_id', court, year)}`;

/** SQL: JSON of how many events count at the court in the year, and how many of them under the plan. */
export const reconciled = (court: string, year: string): string =>
  `(select json_build_object(
        'trainingEvents', count(*) filter (where c.measure = 'TRAINING_EVENTS'),
        'trainingEventsUnderPlan', count(*) filter (where c.measure = 'TRAINING_EVENTS' and c.planned),
        'partnerSessions', count(*) filter (where c.measure = 'PARTNER_SESSIONS'),
        'partnerSessionsUnderPlan', count(*) filter (where c.measure = 'PARTNER_SESSIONS' and c.planned))
     from (select counted.measure, ${underPlan('counted.record_id', court, year)} as planned
             from (${countedAt(court, year)}) counted) c)`;
