import { sql } from 'kysely';
import type { ComputedMeasure, MeasureDeclaration, PeriodInSql } from '../ledger/measure.ts';
import type { Condition } from '../platform/read.ts';

const declaration: MeasureDeclaration = {
  measure: 'WORKS',
  aggregation: 'DISTINCT',
  recordType: 'WORK',
  dimensions: ['programmeId'],
  label: { kk: 'Туындылар', ru: 'Произведения', en: 'Works' },
  unitLabel: { kk: 'туынды', ru: 'произведений', en: 'works' },
  rule: {
    kk: 'Кезең ішінде кемінде бір саналатын жарияланымы бар әртүрлі туындылар; қанша рет жарияланса да, туынды бір рет саналады. Айлар бойынша қосуға болмайды.',
    ru: 'Разные произведения, у которых за период есть хотя бы одна учитываемая публикация; сколько бы раз произведение ни вышло, оно считается один раз. По месяцам не складывается.',
    en: 'Different works with at least one publication of the period that counts; a work counts once, however often it came out. Cannot be added up over months.',
  },
};

/** Publications of the period that belong to a work. */
function ofPeriod(publication: 'p' | 'counted', { from, to, programmeId }: PeriodInSql): Condition {
  const p = sql.raw(publication);
  return sql`
    ${p}.work_id is not null and ${p}.published_on between ${from} and ${to}
    and ${programmeId === null ? sql`true` : sql`${p}.programme_id = ${programmeId}`}`;
}

/** Different works that came out in a period. */
export const works: ComputedMeasure = {
  declaration,
  things: (period) => sql`
    select p.work_id as record_id, pc.court_id, null::text as kind, null::smallint as wave
      from publication p join publication_court pc on pc.publication_id = p.id
     where p.state = 'PUBLISHED' and ${ofPeriod('p', period)}`,
  thingsOfNation: (period) => sql`
    select p.work_id as record_id, null::text as kind, null::smallint as wave from publication p
     where p.state = 'PUBLISHED' and ${ofPeriod('p', period)}`,
  // which work a publication belonged to, and whether it stood, is not dated
  keptAsOf: false,
  leftOut: (period) => sql`
    select p.work_id as record_id, pc.court_id, null::text as kind, null::smallint as wave,
           case when bool_or(p.state = 'RETRACTED') then 'RETRACTED' else 'DUPLICATE' end as reason
      from publication p join publication_court pc on pc.publication_id = p.id
     where ${ofPeriod('p', period)}
       and not exists (select from publication counted
                        where counted.work_id = p.work_id and counted.state = 'PUBLISHED' and ${ofPeriod('counted', period)})
     group by p.work_id, pc.court_id`,
  storage: {
    table: 'work',
    title: 'r.title',
    // a work is as certain as the least certain of its publications: the names happen to sort that way
    provenance: `coalesce((select min(provenance) from publication where work_id = r.id), 'RECORDED')`,
    occurredOn: '(select min(published_on) from publication where work_id = r.id)',
  },
};
