import { Migration } from '@mikro-orm/migrations';

/** A total's dimensions as one text (decision 0046): sums by them are what every report asks for. */
export class M0023LedgerSeries extends Migration {
  override up(): void {
    this.addSql(`
      create function ledger_series(measure text, level text, kind text, instance text, category text, procedure text)
        returns text language sql immutable parallel safe
        return measure || '/' || level || '/' || coalesce(kind, '') || '/' || coalesce(instance, '') || '/'
               || coalesce(category, '') || '/' || coalesce(procedure, '')`);
    this.addSql(`
      alter table ledger_total add column series text not null
        generated always as (ledger_series(measure, level, kind, instance, category, procedure)) stored`);
  }

  override down(): void {
    this.addSql('alter table ledger_total drop column series');
    this.addSql('drop function ledger_series(text, text, text, text, text, text)');
  }
}
