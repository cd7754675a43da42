import type pg from 'pg';

/** A publication's or an event's kind and programme; what tells one part of a measure from another. */
const KIND = `concat_ws('/', kind, programme_id)`;

/** What counts, from the records alone: written a second time, without a line of the ledger's (product rule, version 1). */
const COUNTED = `
  select 'TRAINING_EVENTS' as measure, ${KIND} as part, id, starts_on as day, 1 as quantity from training_event
   where state in ('HELD', 'VERIFIED') and partner_project_id is null
  union all
  select 'PARTNER_SESSIONS', concat_ws('/', kind, programme_id, partner_project_id), id, starts_on, 1 from training_event
   where state in ('HELD', 'VERIFIED') and partner_project_id is not null
  union all
  select 'ATTENDANCES', concat_ws('/', e.kind, e.programme_id, e.partner_project_id), e.id, e.starts_on, count(distinct r.person_id)
    from training_event e join training_registration r on r.event_id = e.id join training_attendance a on a.registration_id = r.id
   where e.state in ('HELD', 'VERIFIED') and a.mark in ('FULL', 'PARTIAL') group by e.id
  union all
  select 'PRESS_EVENTS', ${KIND}, id, starts_at::date, 1 from press_event where state in ('HELD', 'VERIFIED')
  union all
  select 'PUBLICATIONS', ${KIND}, id, published_on, 1 from publication where state = 'PUBLISHED'
  union all
  select 'CASES_CONSIDERED', concat_ws('/', instance, category, procedure), id, month, considered from case_figure
  union all
  select 'CIVIL_CASES', '', id, month, considered from case_total`;

const COURTS = `
  select event_id as id, court_id from training_event_host union all
  select event_id, court_id from press_event_host union all
  select publication_id, court_id from publication_court union all
  select id, court_id from case_figure union all
  select id, court_id from case_total`;

/** Months, quarters and years are kept beside each other, and must each be right. */
const SPANS = `(values ('MONTH'), ('QUARTER'), ('YEAR')) as spans (span)`;

/** Of a court, a region (once, however many of its courts share it) and the nation. */
const BY_RECORDS = `
  select measure, part, span, date_trunc(span, day)::date as starts_on, unit, sum(quantity)::bigint as total
    from (select o.measure, o.part, o.day, o.quantity, h.court_id as unit from counted o join held h using (id)
          union all
          select measure, part, day, quantity, region_id
            from (select distinct o.measure, o.part, o.id, o.day, o.quantity, c.region_id
                    from counted o join held h using (id) join court c on c.id = h.court_id where c.region_id is not null) once_a_region
          union all
          select measure, part, day, quantity, null from counted) of_units
   cross join ${SPANS} group by 1, 2, 3, 4, 5 having sum(quantity) <> 0`;

const PART = `concat_ws('/', t.kind, t.instance, t.category, t.procedure, t.programme_id, t.partner_project_id)`;

const BY_LEDGER = `
  select t.measure, ${PART} as part, t.span, t.starts_on, t.unit_id as unit, sum(t.quantity)::bigint as total
    from ledger_total t where t.level = 'COURT' group by 1, 2, 3, 4, 5
  union all
  select t.measure, ${PART}, t.span, t.starts_on, coalesce(c.region_id, case when t.level = 'REGION' then t.unit_id end), sum(t.quantity)::bigint
    from ledger_total t left join court c on t.level = 'COURT' and c.id = t.unit_id
   where c.region_id is not null or t.level = 'REGION' group by 1, 2, 3, 4, 5
  union all
  select t.measure, ${PART}, t.span, t.starts_on, null::uuid, sum(t.quantity)::bigint from ledger_total t where t.level <> 'REGION'
   group by 1, 2, 3, 4, 5`;

/** Where courts, regions or the nation have another total in the ledger than the records give, part by part. */
export async function differences(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query(`
    with counted as (${COUNTED}), held as (${COURTS}), by_records as (${BY_RECORDS}), by_ledger as (${BY_LEDGER}),
         off as (select measure, part, span, starts_on, unit, sum(records)::int as records, sum(ledger)::int as ledger
                   from (select measure, part, span, starts_on, unit, total as records, 0 as ledger from by_records
                         union all select measure, part, span, starts_on, unit, 0, total from by_ledger) both_sides
                  group by 1, 2, 3, 4, 5 having sum(records) <> sum(ledger))
    select measure, part, span, starts_on::text, coalesce(c.code, r.code, 'nation') as unit, records, ledger
      from off left join region r on r.id = unit left join court c on c.id = unit`);
  return rows;
}
