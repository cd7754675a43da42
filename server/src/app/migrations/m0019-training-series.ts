import { Migration } from '@mikro-orm/migrations';

/** Expand: events that were made by one rule (decision 0067). */
export class M0019TrainingSeries extends Migration {
  override up(): void {
    this.addSql(`
      create table training_series (
        id         uuid not null primary key,
        rule       text not null,
        moved_by   integer not null default 0,
        pattern    jsonb not null,
        created_at timestamptz not null,
        created_by uuid null,
        constraint training_series_rule_check check (length(rule) between 1 and 200)
      )`);
    this.addSql(`
      alter table training_event
        add column series_id uuid null constraint training_event_series_id_foreign references training_series (id),
        add column series_on date null,
        add constraint training_event_series_check check ((series_id is null) = (series_on is null)),
        add constraint training_event_series_once unique (series_id, series_on)`);
  }

  override down(): void {
    this.addSql('alter table training_event drop column series_id, drop column series_on');
    this.addSql('drop table training_series');
  }
}
