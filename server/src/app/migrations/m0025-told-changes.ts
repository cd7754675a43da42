import { Migration } from '@mikro-orm/migrations';

type Part = readonly [
  table: string,
  event: string,
  more: string,
  on: readonly ('insert' | 'update' | 'delete')[],
];

const ALWAYS = ['insert', 'update', 'delete'] as const;
const OPEN = `case when c.state <> 'DRAFT' then 'open' end`;
/** What belongs to an event, how the event is found, and what is told beside its id. */
const PARTS: readonly Part[] = [
  ['training_event', 'c.id', OPEN, ALWAYS],
  ['press_event', 'c.id', OPEN, ALWAYS],
  ['training_event_host', 'c.event_id', 'c.court_id', ['insert', 'delete']],
  ['press_event_host', 'c.event_id', 'c.court_id', ['insert', 'delete']],
  ['training_session', 'c.event_id', 'null', ALWAYS],
  ['training_registration', 'c.event_id', 'null', ALWAYS],
  [
    'training_attendance',
    '(select r.event_id from training_registration r where r.id = c.registration_id)',
    'null',
    ALWAYS,
  ],
];
/** A statement that changes more events than this names none: everything is read anew. */
const MOST_NAMED = 50;

const recordOf = (table: string): string => (table.startsWith('press') ? 'press' : 'training');

/**
 * Expand: the database tells all servers which events have changed (decision 0073). `training <id>`, with `open` where
 * everybody could read it, or with a court that holds it or has held it; `training` alone: many. What a transaction says
 * twice is told once, and only when it is committed.
 */
export class M0025ToldChanges extends Migration {
  override up(): void {
    for (const [table, event, more, operations] of PARTS) {
      const record = recordOf(table);
      this.addSql(`
        create function ${table}_told() returns trigger language plpgsql as $$
          begin
            if (select count(*) from (select from changed limit ${MOST_NAMED + 1}) as first_ones) > ${MOST_NAMED} then
              perform pg_notify('bitim_changes', '${record}');
            else
              perform pg_notify('bitim_changes', told.what)
                 from (select distinct concat_ws(' ', '${record}', ${event}, ${more}) as what from changed c
                        where ${event} is not null) told;
            end if;
            return null;
          end
        $$`);
      for (const operation of operations)
        this.addSql(`
          create trigger ${table}_told_${operation} after ${operation} on ${table}
            referencing ${operation === 'insert' ? 'new' : 'old'} table as changed
            for each statement execute function ${table}_told()`);
    }
  }

  override down(): void {
    for (const [table, , , operations] of PARTS) {
      for (const operation of operations) this.addSql(`drop trigger ${table}_told_${operation} on ${table}`);
      this.addSql(`drop function ${table}_told()`);
    }
  }
}
