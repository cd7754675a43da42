import { Migration } from '@mikro-orm/migrations';

/** Texts in three languages, and how they are shown, sorted and searched (decision 0003). */
export class M0001Functions extends Migration {
  override up(): void {
    this.addSql(`
      create function is_localized_text(value jsonb) returns boolean language sql immutable parallel safe as $$
        select jsonb_typeof(value) = 'object' and value <> '{}' and value - array['kk', 'ru', 'en'] = '{}'
           and not jsonb_path_exists(value, '$.* ? (@.type() != "string" || @ == "")')
      $$`);
    this.addSql(`create domain localized_text as jsonb check (is_localized_text(value))`);
    this.addSql(`
      create function localized(value jsonb, lang text) returns text language sql immutable parallel safe as $$
        select coalesce(value ->> lang, value ->> 'kk', value ->> 'ru', value ->> 'en')
      $$`);
    this.addSql(`
      create function localized_in(value jsonb, lang text) returns text language sql immutable parallel safe as $$
        select upper(case when value ? lang then lang when value ? 'kk' then 'kk' when value ? 'ru' then 'ru' else 'en' end)
      $$`);
    // Missing Kazakh letters and Latin or Cyrillic look-alikes are forgiven: "Костанай" finds "Қостанай".
    this.addSql(`
      create function fold(value text) returns text language sql immutable parallel safe as $$
        select translate(lower(value), 'әғқңөұүһіёəѳӊi', 'агкноуухиеаони')
      $$`);
    this.addSql(`
      create function fold(value jsonb) returns text language sql immutable parallel safe as $$
        select fold(concat_ws(' ', value ->> 'kk', value ->> 'ru', value ->> 'en'))
      $$`);
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end
      $$`);
  }

  override down(): void {
    this.addSql('drop function refuse_change()');
    this.addSql('drop function fold(jsonb)');
    this.addSql('drop function fold(text)');
    this.addSql('drop function localized_in(jsonb, text)');
    this.addSql('drop function localized(jsonb, text)');
    this.addSql('drop domain localized_text');
    this.addSql('drop function is_localized_text(jsonb)');
  }
}
