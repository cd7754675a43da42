import { Migration } from '@mikro-orm/migrations';

/** Expand: where an event stood before its last step, so that the step can be taken back. */
export class M0010StateBefore extends Migration {
  override up(): void {
    for (const table of ['training_event', 'press_event'])
      this.addSql(`
        alter table ${table} add column state_before text null
          constraint ${table}_state_before_check
            check (state_before in ('DRAFT', 'SCHEDULED', 'HELD', 'VERIFIED', 'POSTPONED', 'CANCELLED'))`);
  }

  override down(): void {
    for (const table of ['training_event', 'press_event'])
      this.addSql(`alter table ${table} drop column state_before`);
  }
}
