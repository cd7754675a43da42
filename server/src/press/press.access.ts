import type { Reading } from '../platform/shape.ts';

/** SQL: a publication belongs to every court that contributed to it. */
export const publicationWritable = (t: string, read: Reading): string =>
  `exists (select from publication_court pc where pc.publication_id = ${t}.id and ${read.inScope('pc.court_id')})`;

/** SQL: one of the reader's courts does not contribute yet, or does so only because a duplicate brought it along. */
export const publicationJoinable = (t: string, read: Reading): string =>
  `exists (select from court jc where ${read.inScope('jc.id')} and not exists
     (select from publication_court pc
       where pc.publication_id = ${t}.id and pc.court_id = jc.id and pc.via_duplicate_id is null))`;

/** SQL: it never counted, and no duplicate hangs on it. */
export const publicationDeletable = (t: string): string =>
  `not exists (select from ledger_entry l where l.record_type = 'PUBLICATION' and l.record_id = ${t}.id)
   and not exists (select from publication d where d.duplicate_of_id = ${t}.id)
   and not exists (select from publication_court pc where pc.via_duplicate_id = ${t}.id)`;

/** SQL: a work belongs to the courts of its publications; while it has none, to every press service. */
export const workWritable = (t: string, read: Reading): string =>
  `(not exists (select from publication wp where wp.work_id = ${t}.id)
    or exists (select from publication wp where wp.work_id = ${t}.id and ${publicationWritable('wp', read)}))`;

/** SQL: an outlet of one region belongs to the press services of that region; a republican one to all of them. A nation-wide scope needs no court. */
export const outletWritable = (t: string, read: Reading): string =>
  `(${t}.reach = 'REPUBLICAN' or ${read.inScope('null::uuid')}
    or exists (select from court oc where oc.region_id = ${t}.region_id and ${read.inScope('oc.id')}))`;
