import { sql } from 'kysely';
import type { ComputedMeasure, PeriodInSql } from '../ledger/measure.ts';
import type { Condition } from '../platform/read.ts';

/** The registration `g` of somebody who came to the event `e`, which was held in the period; see `kept-attended.ts`. */
const came = ({ from, to, programmeId }: PeriodInSql): Condition => sql`
  e.state in ('HELD', 'VERIFIED') and e.starts_on between ${from} and ${to}
  and ${programmeId === null ? sql`true` : sql`e.programme_id = ${programmeId}`}
  and g.attended`;

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
  things: (period) => sql`
    select g.person_id as record_id, h.court_id, null::text as kind, null::int as wave
      from training_event e
      join training_registration g on g.event_id = e.id
      join training_event_host h on h.event_id = e.id
     where ${came(period)}`,
  thingsOfNation: (period) => sql`
    select g.person_id as record_id, null::text as kind, null::int as wave
      from training_event e join training_registration g on g.event_id = e.id
     where ${came(period)}`,
  // marks and states are not dated: what they were at a past moment is not known
  keptAsOf: false,
  // who came where is read within one's own scope (decision 0004)
  visible: (read) => read.inScope('thing.court_id'),
  storage: {
    table: 'person',
    title: `jsonb_build_object('kk', r.full_name)`,
    provenance: 'r.provenance',
    occurredOn: 'null::date',
  },
};
