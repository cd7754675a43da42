import { Migration } from '@mikro-orm/migrations';

/** What stands in no address: it would begin a line of its own in a header or in a calendar entry. */
const NO_ADDRESS = `[[:cntrl:][:space:]"<>]`;

/** What is history of its own and does not go with what it belongs to: table, column, what that refers to. */
const KEPT = [
  ['mail', 'event_id', 'training_event (id)'],
  ['mail', 'person_id', 'person (id)'],
  ['training_certificate', 'event_id', 'training_event (id)'],
  ['training_certificate', 'person_id', 'person (id)'],
  ['training_evaluation_answer', 'event_id', 'training_evaluation (event_id)'],
] as const;

/** Addresses that fit into a header line; mails, certificates and answers that nothing takes along; who is still to be told. */
export class M0029MendedMails extends Migration {
  override up(): void {
    // what stands there already is a record of what was written: it is mended by hand, in the form that refuses it, not
    // emptied here; a new row and one that is changed are checked from now on
    for (const table of ['person', 'app_user'])
      this.addSql(
        `alter table ${table} add constraint ${table}_email_check check (email !~ '${NO_ADDRESS}') not valid`,
      );
    this.#refer('');
    // a place became free while the event was not on the calendar: told once it is
    this.addSql(
      'alter table training_registration add column moved_up_untold boolean not null default false',
    );
  }

  override down(): void {
    this.addSql('alter table training_registration drop column moved_up_untold');
    this.#refer(' on delete cascade');
    this.addSql('alter table app_user drop constraint app_user_email_check');
    this.addSql('alter table person drop constraint person_email_check');
  }

  #refer(how: string): void {
    for (const [table, column, to] of KEPT)
      this.addSql(`
        alter table ${table} drop constraint ${table}_${column}_foreign,
          add constraint ${table}_${column}_foreign foreign key (${column}) references ${to}${how}`);
  }
}
