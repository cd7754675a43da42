import { Migration } from '@mikro-orm/migrations';

/** Expand: the language of an outlet, and other names and addresses that it is known by. */
export class M0040OutletAliases extends Migration {
  override up(): void {
    this.addSql(`
      alter table outlet
        add column language text null,
        add column aliases text[] not null default '{}',
        add constraint outlet_language_check check (language in ('KK', 'RU', 'EN')),
        add constraint outlet_aliases_few check (cardinality(aliases) <= 20)`);
  }

  override down(): void {
    this.addSql('alter table outlet drop column language, drop column aliases');
  }
}
