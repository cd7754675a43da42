import { sql } from 'kysely';
import type { AssetKind } from '@bitim/schema/vocabulary/asset';
import type { ComputedMeasure, PeriodInSql } from '../ledger/measure.ts';
import type { Text3 } from '../platform/language.ts';

const KINDS: Record<AssetKind, Text3> = {
  CONCILIATION_ROOM: { kk: 'Татуластыру бөлмесі', ru: 'Комната примирения', en: 'Conciliation room' },
  INFORMATION_STAND: { kk: 'Ақпараттық стенд', ru: 'Информационный стенд', en: 'Information stand' },
  BANNER: { kk: 'Баннер', ru: 'Баннер', en: 'Banner' },
};

const kindSaid = `case r.kind ${Object.entries(KINDS)
  .map(([kind, text]) => `when '${kind}' then '${JSON.stringify(text)}'::jsonb`)
  .join(' ')} end`;

const known = ({ asOf, programmeId }: PeriodInSql) => sql`
  ${asOf === null ? sql`true` : sql`a.created_at <= ${asOf}::timestamptz`}
  and ${programmeId === null ? sql`true` : sql`a.programme_id = ${programmeId}`}`;

/** A stock: what stands there on the period's last day. It is computed from the records, so that it is never summed. */
export const assetsInPlace: ComputedMeasure = {
  declaration: {
    measure: 'ASSETS_IN_PLACE',
    aggregation: 'STOCK',
    recordType: 'ASSET',
    dimensions: ['kind', 'programmeId'],
    label: {
      kk: 'Бөлмелер, стендтер, баннерлер',
      ru: 'Комнаты, стенды, баннеры',
      en: 'Rooms, stands and banners',
    },
    unitLabel: { kk: 'дана', ru: 'единиц', en: 'items' },
    rule: {
      kk: 'Кезеңнің соңғы күні орнында тұрғандар саналады. Айлар бойынша қосылмайды. Соңғы күнге дейін алынып тасталғандары саналмайды.',
      ru: 'Считается то, что стоит на месте в последний день периода. По месяцам не складывается. Убранное до последнего дня включительно не считается.',
      en: "What stands in place on the period's last day counts. It does not add up over months. What was removed by that day does not count.",
    },
  },
  things: (period) => sql`
    select a.id as record_id, a.court_id, a.kind, null::int as wave from asset a
     where a.placed_on <= ${period.to} and coalesce(a.removed_on > ${period.to}, true) and ${known(period)}`,
  leftOut: (period) => sql`
    select a.id as record_id, a.court_id, a.kind, null::int as wave, 'NOT_IN_PLACE' as reason from asset a
     where a.placed_on <= ${period.to} and a.removed_on between ${period.from} and ${period.to} and ${known(period)}`,
  keptAsOf: true,
  storage: {
    table: 'asset',
    title: `coalesce(r.description, ${kindSaid})`,
    provenance: 'r.provenance',
    occurredOn: 'r.placed_on',
  },
};
