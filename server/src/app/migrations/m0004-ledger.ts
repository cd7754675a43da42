import { Migration } from '@mikro-orm/migrations';

/**
 * The ledger (decision 0001): append-only entries, and totals by month, quarter and year that the database itself keeps beside them, so
 * that any insert, plain SQL included, keeps both in step.
 */
export class M0004Ledger extends Migration {
  override up(): void {
    this.addSql(`
      create table ledger_entry (
        id           bigint generated always as identity primary key,
        measure      text not null,
        level        text not null,
        unit_id      uuid null,
        occurred_on  date not null,
        kind         text null,
        instance     text null,
        category     text null,
        procedure    text null,
        programme_id uuid null,
        partner_project_id uuid null,
        quantity     integer not null,
        record_type  text not null,
        record_id    uuid not null,
        cause        text not null,
        rule_version smallint not null,
        recorded_at  timestamptz not null,
        recorded_by  uuid null,
        batch_id     uuid null,
        constraint ledger_entry_level_check check (level in ('COURT', 'REGION', 'NATION')),
        constraint ledger_entry_unit_unless_nation check ((level = 'NATION') = (unit_id is null)),
        constraint ledger_entry_quantity_not_zero check (quantity <> 0),
        constraint ledger_entry_cause_check check (cause in ('ENTERED', 'LATE_ENTRY', 'CORRECTION', 'CANCELLED',
          'RECLASSIFIED', 'DUPLICATE_MERGED', 'HOST_ADDED', 'COURT_REORGANISED', 'RULE_CHANGED', 'IMPORT_UNDONE'))
      )`);
    this.addSql('create index ledger_entry_record_index on ledger_entry (record_id, record_type)');
    this.addSql('create index ledger_entry_measure_occurred_on_index on ledger_entry (measure, occurred_on)');
    this.addSql('create index ledger_entry_recorded_at_index on ledger_entry (recorded_at)');
    this.addSql(`
      create table ledger_total (
        measure      text not null,
        level        text not null,
        unit_id      uuid null,
        span         text not null,
        starts_on    date not null,
        kind         text null,
        instance     text null,
        category     text null,
        procedure    text null,
        programme_id uuid null,
        partner_project_id uuid null,
        quantity     bigint not null,
        constraint ledger_total_span_check check (span in ('MONTH', 'QUARTER', 'YEAR')),
        constraint ledger_total_unique unique nulls not distinct
          (span, starts_on, measure, level, unit_id, kind, instance, category, procedure, programme_id, partner_project_id)
      )`);
    // Rows are taken in one order everywhere, so that two writers never wait for each other in a circle.
    this.addSql(`
      create function add_to_ledger_total() returns trigger language plpgsql as $$
        begin
          insert into ledger_total
            select measure, level, unit_id, span, date_trunc(span, occurred_on)::date, kind, instance, category, procedure,
                   programme_id, partner_project_id, sum(quantity)
              from added cross join (values ('MONTH'), ('QUARTER'), ('YEAR')) as spans (span)
             group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
             order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
            on conflict on constraint ledger_total_unique
            do update set quantity = ledger_total.quantity + excluded.quantity;
          return null;
        end
      $$`);
    this.addSql(`
      create trigger ledger_entry_keeps_totals after insert on ledger_entry
        referencing new table as added for each statement execute function add_to_ledger_total()`);
    this.addSql(`
      create trigger ledger_entry_is_append_only before update or delete or truncate on ledger_entry
        for each statement execute function refuse_change()`);
  }

  override down(): void {
    this.addSql('drop table ledger_total');
    this.addSql('drop table ledger_entry');
    this.addSql('drop function add_to_ledger_total()');
  }
}
