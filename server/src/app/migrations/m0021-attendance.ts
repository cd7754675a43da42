import { Migration } from '@mikro-orm/migrations';

/** By whom a mark was made, codes by which participants mark themselves, and certificates. */
export class M0021Attendance extends Migration {
  override up(): void {
    // what stood before was marked by coordinators; when and by whom is not known
    this.addSql(`
      alter table training_attendance
        add column source text not null default 'COORDINATOR',
        add column marked_at timestamptz null,
        add column marked_by uuid null,
        add constraint training_attendance_source_check check (source in ('COORDINATOR', 'QR'))`);
    this.addSql(`
      alter table training_registration
        add column event_mark text null,
        add column event_mark_reason text null,
        add constraint training_registration_event_mark_check
          check (event_mark in ('FULL', 'PARTIAL') and event_mark_reason is not null or event_mark is null and event_mark_reason is null)`);
    // The address holds the code; only its SHA-256 is kept, so that a copy of the table opens nothing.
    this.addSql(`
      create table training_check_in (
        id         uuid not null primary key,
        session_id uuid not null,
        code_hash  bytea not null,
        opened_at  timestamptz not null,
        opened_by  uuid not null,
        constraint training_check_in_code_hash_unique unique (code_hash),
        constraint training_check_in_session_id_foreign
          foreign key (session_id) references training_session (id) on delete cascade
      )`);
    this.addSql('create index training_check_in_session_id_index on training_check_in (session_id)');
    // of whoever is not signed in: what was tried, and from where
    this.addSql(`
      create table public_attempt (
        subject  text not null,
        address  text not null,
        tried_at timestamptz not null
      )`);
    this.addSql('create index public_attempt_subject_index on public_attempt (subject, address, tried_at)');
    this.addSql('create index public_attempt_tried_at_index on public_attempt (tried_at)');
    this.addSql(`
      create table training_certificate (
        id             uuid not null primary key,
        event_id       uuid not null,
        person_id      uuid not null,
        code           text not null,
        issued_at      timestamptz not null,
        issued_by      uuid null,
        revoked_at     timestamptz null,
        revoked_by     uuid null,
        revoked_reason text null,
        constraint training_certificate_code_unique unique (code),
        constraint training_certificate_code_check check (code ~ '^[2-9A-HJ-NP-Z]{12}$'),
        constraint training_certificate_event_id_person_id_unique unique (event_id, person_id),
        constraint training_certificate_revoked_with_reason check ((revoked_at is null) = (revoked_reason is null)),
        constraint training_certificate_event_id_foreign
          foreign key (event_id) references training_event (id) on delete cascade,
        constraint training_certificate_person_id_foreign
          foreign key (person_id) references person (id) on delete cascade
      )`);
    this.addSql('create index training_certificate_person_id_index on training_certificate (person_id)');
  }

  override down(): void {
    for (const table of ['training_certificate', 'public_attempt', 'training_check_in'])
      this.addSql(`drop table ${table}`);
    this.addSql('alter table training_registration drop column event_mark_reason, drop column event_mark');
    this.addSql(
      'alter table training_attendance drop column marked_by, drop column marked_at, drop column source',
    );
  }
}
