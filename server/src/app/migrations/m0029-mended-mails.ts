import { Migration } from '@mikro-orm/migrations';

/** What stands in no address: it would begin a line of its own in a header or in a calendar entry. */
const NO_ADDRESS = `[[:cntrl:][:space:]"<>]`;

/** Addresses that fit into a header line. */
export class M0029MendedMails extends Migration {
  override up(): void {
    // no mail ever came to such an address
    this.addSql(`update person set email = null where email ~ '${NO_ADDRESS}'`);
    this.addSql(`alter table person add constraint person_email_check check (email !~ '${NO_ADDRESS}')`);
    // an account is known by its address: one that has such a one is mended by hand, and goes on until then
    this.addSql(
      `alter table app_user add constraint app_user_email_check check (email !~ '${NO_ADDRESS}') not valid`,
    );
  }

  override down(): void {
    this.addSql('alter table app_user drop constraint app_user_email_check');
    this.addSql('alter table person drop constraint person_email_check');
  }
}
