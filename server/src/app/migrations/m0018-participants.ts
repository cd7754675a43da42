import { Migration } from '@mikro-orm/migrations';

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const ASCII = 'abvgdejziyklmnoprstufhc123456789';

/** Names as they are pasted find the persons who are meant; and who waits for a place, since when. */
export class M0018Participants extends Migration {
  override up(): void {
    // trusted since PostgreSQL 13: the owner of the database may, without being superuser
    this.addSql('create extension if not exists pg_trgm');
    // pg_trgm knows letters by the database's LC_CTYPE, which is C here: of Cyrillic it would see nothing (decision 0066)
    // a body that is bound when it is made: an index is built with an empty search path
    this.addSql(`
      create function trigram_text(value text) returns text language sql immutable parallel safe
        return translate(fold(value), '${CYRILLIC}', '${ASCII}')`);
    this.addSql(
      'create index person_full_name_trigram_index on person using gist (trigram_text(full_name) gist_trgm_ops (siglen = 64))',
    );
    this.addSql('alter table training_registration add column waitlisted_at timestamptz null');
    this.addSql(`update training_registration set waitlisted_at = now() where state = 'WAITLISTED'`);
    // by trigger, so that a server of before, which knows no such column, can go on beside this one
    this.addSql(`
      create function keep_waitlisted_at() returns trigger language plpgsql as $$
        begin
          new.waitlisted_at := case when new.state = 'WAITLISTED' then coalesce(new.waitlisted_at, now()) end;
          return new;
        end
      $$`);
    this.addSql(`
      create trigger training_registration_waitlisted before insert or update on training_registration
        for each row execute function keep_waitlisted_at()`);
  }

  override down(): void {
    this.addSql('drop trigger training_registration_waitlisted on training_registration');
    this.addSql('drop function keep_waitlisted_at()');
    this.addSql('alter table training_registration drop column waitlisted_at');
    this.addSql('drop index person_full_name_trigram_index');
    this.addSql('drop function trigram_text(text)');
    // the extension stays: it may have been there before
  }
}
