import { Migration } from '@mikro-orm/migrations';

/** The anonymous questionnaire after an event (decision 0075). */
export class M0026Evaluation extends Migration {
  override up(): void {
    // The address holds the secret; only its SHA-256 is kept, so that a copy of the table opens nothing.
    this.addSql(`
      create table training_evaluation (
        event_id    uuid not null primary key,
        secret_hash bytea not null,
        opened_at   timestamptz not null,
        closed_at   timestamptz null,
        constraint training_evaluation_secret_hash_unique unique (secret_hash),
        constraint training_evaluation_event_id_foreign
          foreign key (event_id) references training_event (id) on delete cascade
      )`);
    // Nobody, no address and no instant; the id is random throughout, for those that grow tell when they were made.
    this.addSql(`
      create table training_evaluation_answer (
        id          uuid not null primary key default gen_random_uuid(),
        event_id    uuid not null,
        answered_on date not null,
        useful      smallint not null,
        clear       smallint not null,
        organised   smallint not null,
        time_enough smallint not null,
        recommend   smallint not null,
        helped      text null,
        to_change   text null,
        shown       boolean not null default false,
        constraint training_evaluation_answer_event_id_foreign
          foreign key (event_id) references training_evaluation (event_id) on delete cascade,
        constraint training_evaluation_answer_marks_check check (
          useful between 1 and 5 and clear between 1 and 5 and organised between 1 and 5
          and time_enough between 1 and 5 and recommend between 1 and 5),
        constraint training_evaluation_answer_texts_check check (
          length(helped) between 1 and 500 and length(to_change) between 1 and 500)
      )`);
    this.addSql(
      'create index training_evaluation_answer_event_id_index on training_evaluation_answer (event_id)',
    );
  }

  override down(): void {
    for (const table of ['training_evaluation_answer', 'training_evaluation'])
      this.addSql(`drop table ${table}`);
  }
}
