import { sql } from 'kysely';
import type { ComputedMeasure } from '../ledger/measure.ts';

/** Different people who came to at least one event that was held; head counts have no names, and are not in it. */
export const personsTrained: ComputedMeasure = {
  declaration: {
    measure: 'PERSONS_TRAINED',
    aggregation: 'DISTINCT',
    recordType: 'PERSON',
    dimensions: ['programmeId'],
    label: { kk: 'Оқытылған адамдар', ru: 'Обучено человек', en: 'Persons trained' },
    unitLabel: { kk: 'адам', ru: 'человек', en: 'persons' },
    rule: {
      kk: 'Кезең ішінде кемінде бір өткізілген іс-шараға аты-жөнімен қатысқан әртүрлі адамдар. Айлар бойынша қосылмайды: бір адам кезең ішінде бір рет саналады.',
      ru: 'Разные люди, поимённо отмеченные хотя бы на одном проведённом мероприятии за период. По месяцам не складывается: человек считается за период один раз.',
      en: 'Different people marked by name at one or more events held in the period. It does not add up over months: a person counts once in the period.',
    },
  },
  things: ({ from, to, asOf, programmeId }) => sql`
    select g.person_id as record_id, h.court_id, null::text as kind, null::int as wave
      from training_event e
      join training_registration g on g.event_id = e.id
      join training_event_host h on h.event_id = e.id
     where e.state in ('HELD', 'VERIFIED') and e.starts_on between ${from} and ${to}
       and ${asOf === null ? sql`true` : sql`e.created_at <= ${asOf}::timestamptz`}
       and ${programmeId === null ? sql`true` : sql`e.programme_id = ${programmeId}`}
       and exists (select from training_attendance a where a.registration_id = g.id and a.mark in ('FULL', 'PARTIAL'))`,
  storage: {
    table: 'person',
    title: `jsonb_build_object('kk', r.full_name)`,
    provenance: 'r.provenance',
    occurredOn: 'null::date',
  },
};
