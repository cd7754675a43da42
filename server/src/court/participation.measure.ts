import { sql } from 'kysely';
import type { ComputedMeasure } from '../ledger/measure.ts';

/** A stock: courts in a programme on the period's last day. A court in several programmes is one court. */
export const participatingCourts: ComputedMeasure = {
  declaration: {
    measure: 'PARTICIPATING_COURTS',
    aggregation: 'STOCK',
    recordType: 'PARTICIPATION',
    dimensions: ['programmeId', 'wave'],
    label: { kk: 'Қатысушы соттар', ru: 'Участвующие суды', en: 'Participating courts' },
    unitLabel: { kk: 'сот', ru: 'судов', en: 'courts' },
    rule: {
      kk: 'Кезеңнің соңғы күні бағдарламаға қатысып тұрған соттар; бірнеше бағдарламадағы сот бір рет саналады. Айлар бойынша қосылмайды.',
      ru: 'Суды, участвующие в программе в последний день периода; суд в нескольких программах считается один раз. По месяцам не складывается.',
      en: "Courts in a programme on the period's last day; a court in several programmes counts once. It does not add up over months.",
    },
  },
  things: ({ to, asOf, programmeId }) => sql`
    select distinct on (court_id) id as record_id, court_id, null::text as kind, wave from participation
     where joined_on <= ${to} and coalesce(left_on >= ${to}, true)
       and ${asOf === null ? sql`true` : sql`created_at <= ${asOf}::timestamptz`}
       and ${programmeId === null ? sql`true` : sql`programme_id = ${programmeId}`}
     order by court_id, joined_on, id`,
  keptAsOf: true,
  storage: {
    table: 'participation',
    title: '(select name from court where id = r.court_id)',
    provenance: 'r.provenance',
    occurredOn: 'r.joined_on',
  },
};
