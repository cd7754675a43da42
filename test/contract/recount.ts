import type pg from 'pg';

/** What counts, from the records alone: written a second time, without a line of the ledger's (product rule, version 1). */
const COUNTED = `
  select 'TRAINING_EVENTS' as measure, id, starts_on as day, 1 as quantity from training_event
   where state in ('HELD', 'VERIFIED') and partner_project_id is null
  union all
  select 'PARTNER_SESSIONS', id, starts_on, 1 from training_event
   where state in ('HELD', 'VERIFIED') and partner_project_id is not null
  union all
  select 'ATTENDANCES', e.id, e.starts_on, count(distinct r.person_id)
    from training_event e join training_registration r on r.event_id = e.id join training_attendance a on a.registration_id = r.id
   where e.state in ('HELD', 'VERIFIED') and a.mark in ('FULL', 'PARTIAL') group by e.id
  union all
  select 'PRESS_EVENTS', id, starts_at::date, 1 from press_event where state in ('HELD', 'VERIFIED')
  union all
  select 'PUBLICATIONS', id, published_on, 1 from publication where state = 'PUBLISHED'
  union all
  select 'CASES_CONSIDERED', id, month, considered from case_figure
  union all
  select 'CIVIL_CASES', id, month, considered from case_total`;

const COURTS = `
  select event_id as id, court_id from training_event_host union all
  select event_id, court_id from press_event_host union all
  select publication_id, court_id from publication_court union all
  select id, court_id from case_figure union all
  select id, court_id from case_total`;

/** Months, quarters and years are kept beside each other, and must each be right. */
const SPANS = `(values ('MONTH'), ('QUARTER'), ('YEAR')) as spans (span)`;

const BY_RECORDS = `
  select measure, span, date_trunc(span, day)::date as starts_on, region_id as unit, sum(quantity)::bigint as total
    from (select distinct o.measure, o.id, o.day, o.quantity, c.region_id
            from counted o join held h using (id) join court c on c.id = h.court_id where c.region_id is not null) once_a_region
   cross join ${SPANS} group by 1, 2, 3, 4
  union all
  select measure, span, date_trunc(span, day)::date, null::uuid, sum(quantity)::bigint from counted cross join ${SPANS} group by 1, 2, 3`;

const BY_LEDGER = `
  select t.measure, t.span, t.starts_on, coalesce(c.region_id, case when t.level = 'REGION' then t.unit_id end) as unit,
         sum(t.quantity)::bigint as total
    from ledger_total t left join court c on t.level = 'COURT' and c.id = t.unit_id
   where c.region_id is not null or t.level = 'REGION' group by 1, 2, 3, 4
  union all
  select measure, span, starts_on, null::uuid, sum(quantity)::bigint from ledger_total where level <> 'REGION' group by 1, 2, 3`;

/** Where regions or the nation have another total in the ledger than the records give. */
export async function differences(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query(`
    with counted as (${COUNTED}), held as (${COURTS}), by_records as (${BY_RECORDS}), by_ledger as (${BY_LEDGER}),
         off as (select measure, span, starts_on, unit, sum(records)::int as records, sum(ledger)::int as ledger
                   from (select measure, span, starts_on, unit, total as records, 0 as ledger from by_records
                         union all select measure, span, starts_on, unit, 0, total from by_ledger) both_sides
                  group by 1, 2, 3, 4 having sum(records) <> sum(ledger))
    select measure, span, starts_on::text, coalesce(r.code, 'nation') as unit, records, ledger from off left join region r on r.id = unit`);
  return rows;
}
