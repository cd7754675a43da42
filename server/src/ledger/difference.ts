import { type RawBuilder, sql } from 'kysely';
import type { RecordType } from '@bitim/schema/vocabulary/ledger';
import type { Posting } from './posting.ts';

/** The columns that tell one ledger quantity of a record from another. */
export const KEY = sql.raw(
  'measure, level, unit_id, occurred_on, kind, instance, category, procedure, programme_id, partner_project_id',
);

/** What records should have in the ledger, ready to be sent: postings by record id. */
export type Expected = ReadonlyMap<string, readonly Posting[]>;

/**
 * Rows `record_id`, the key and `quantity`: by how much the ledger must change so that each of these records has what
 * it should. Empty when the ledger is right.
 */
export function difference(recordType: RecordType, expected: Expected): RawBuilder<unknown> {
  const rows = [...expected].flatMap(([recordId, postings]) =>
    postings.map((posting) => ({ recordId, ...posting })),
  );
  return sql`
    select record_id, ${KEY}, sum(quantity)::integer as quantity
      from (select "recordId" as record_id, measure, level, "unitId" as unit_id, "occurredOn" as occurred_on, kind, instance,
                   category, procedure, "programmeId" as programme_id, "partnerProjectId" as partner_project_id, quantity
              from json_to_recordset(${JSON.stringify(rows)}::json) as should (
                   "recordId" uuid, measure text, level text, "unitId" uuid, "occurredOn" date, kind text, instance text,
                   category text, procedure text, "programmeId" uuid, "partnerProjectId" uuid, quantity integer)
            union all
            select record_id, ${KEY}, -quantity from ledger_entry
             where record_type = ${recordType} and record_id = any(${[...expected.keys()]}::uuid[])) as both_sides
     group by record_id, ${KEY} having sum(quantity) <> 0`;
}
