import { Migration } from '@mikro-orm/migrations';

/** What belongs to a training event, how the event is found, and which statements are told of. */
const PARTS: readonly (readonly [table: string, event: string, on: readonly string[]])[] = [
  ['training_certificate', 'c.event_id', ['insert', 'update', 'delete']],
  ['mail', 'c.event_id', ['insert', 'update']],
  ['annual_plan_item_event', 'c.event_id', ['insert', 'update', 'delete']],
  [
    'training_session_trainer',
    '(select s.event_id from training_session s where s.id = c.session_id)',
    ['insert', 'delete'],
  ],
];
/** A statement that changes more events than this names none: everything is read anew. */
const MOST_NAMED = 50;

/** Expand: an open page hears of certificates, mails, plan items and trainers too (decision 0073). */
export class M0030MoreToldChanges extends Migration {
  override up(): void {
    for (const [table, event, operations] of PARTS) {
      this.addSql(`
        create function ${table}_told() returns trigger language plpgsql as $$
          begin
            if (select count(*) from (select distinct ${event} from changed c limit ${MOST_NAMED + 1}) as events) > ${MOST_NAMED} then
              perform pg_notify('bitim_changes', 'training');
            else
              perform pg_notify('bitim_changes', told.what)
                 from (select distinct 'training ' || ${event} as what from changed c where ${event} is not null) told;
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
    for (const [table, , operations] of PARTS) {
      for (const operation of operations) this.addSql(`drop trigger ${table}_told_${operation} on ${table}`);
      this.addSql(`drop function ${table}_told()`);
    }
  }
}
