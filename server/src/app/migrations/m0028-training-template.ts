import { Migration } from '@mikro-orm/migrations';

/** Expand: what a court plans again and again, kept without days (decision 0077). */
export class M0028TrainingTemplate extends Migration {
  override up(): void {
    this.addSql(`
      create table training_template (
        id         uuid not null primary key,
        court_id   uuid not null,
        name       text not null,
        pattern    jsonb not null,
        version    integer not null default 1,
        created_at timestamptz not null,
        created_by uuid null,
        updated_at timestamptz not null,
        updated_by uuid null,
        constraint training_template_court_id_foreign foreign key (court_id) references court (id),
        constraint training_template_name_check check (length(name) between 1 and 200),
        constraint training_template_court_id_name_unique unique (court_id, name)
      )`);
  }

  override down(): void {
    this.addSql('drop table training_template');
  }
}
