import { Migration } from '@mikro-orm/migrations';

/** Training events, their hosts, sessions, registrations and attendance. */
export class M0006TrainingEvent extends Migration {
  override up(): void {
    this.addSql(`
      create table training_event (
        id                 uuid not null primary key,
        title              localized_text not null,
        kind               text not null,
        state              text not null,
        starts_on          date not null,
        ends_on            date not null,
        programme_id       uuid null,
        partner_project_id uuid null,
        audience           localized_text null,
        capacity           integer null,
        plan_reference     text null,
        state_reason       text null,
        postponed_to       date null,
        provenance         text not null default 'RECORDED',
        version            integer not null default 1,
        created_at         timestamptz not null,
        created_by         uuid null,
        updated_at         timestamptz not null,
        updated_by         uuid null,
        constraint training_event_programme_id_foreign foreign key (programme_id) references programme (id),
        constraint training_event_partner_project_id_foreign foreign key (partner_project_id) references partner_project (id),
        constraint training_event_kind_check
          check (kind in ('SEMINAR', 'ROUND_TABLE', 'TRAINING', 'LECTURE', 'CONFERENCE', 'SEMINAR_TRAINING')),
        constraint training_event_state_check
          check (state in ('DRAFT', 'SCHEDULED', 'HELD', 'VERIFIED', 'POSTPONED', 'CANCELLED')),
        constraint training_event_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint training_event_ends_on_not_before_start check (ends_on >= starts_on),
        constraint training_event_capacity_check check (capacity between 1 and 100000),
        constraint training_event_cancelled_with_reason check (state <> 'CANCELLED' or state_reason is not null)
      )`);
    this.addSql('create index training_event_starts_on_index on training_event (starts_on, id)');
    this.addSql(
      'create index training_event_partner_project_id_index on training_event (partner_project_id)',
    );
    this.addSql(`
      create table training_event_host (
        event_id uuid not null,
        court_id uuid not null,
        lead     boolean not null,
        constraint training_event_host_pkey primary key (event_id, court_id),
        constraint training_event_host_event_id_foreign
          foreign key (event_id) references training_event (id) on delete cascade,
        constraint training_event_host_court_id_foreign foreign key (court_id) references court (id)
      )`);
    this.addSql(
      'create unique index training_event_host_one_lead on training_event_host (event_id) where lead',
    );
    this.addSql('create index training_event_host_court_id_index on training_event_host (court_id)');
    this.addSql(`
      create table training_session (
        id            uuid not null primary key,
        event_id      uuid not null,
        title         localized_text null,
        starts_at     timestamp not null,
        ends_at       timestamp not null,
        time_zone     text not null,
        place         text null,
        online_url    text null,
        delivery_mode text not null,
        head_count    integer null,
        constraint training_session_event_id_foreign
          foreign key (event_id) references training_event (id) on delete cascade,
        constraint training_session_ends_at_after_start check (ends_at > starts_at),
        constraint training_session_delivery_mode_check check (delivery_mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
        constraint training_session_head_count_check check (head_count between 0 and 100000)
      )`);
    this.addSql('create index training_session_event_id_index on training_session (event_id)');
    this.addSql(`
      create table training_session_trainer (
        session_id uuid not null,
        person_id  uuid not null,
        constraint training_session_trainer_pkey primary key (session_id, person_id),
        constraint training_session_trainer_session_id_foreign
          foreign key (session_id) references training_session (id) on delete cascade,
        constraint training_session_trainer_person_id_foreign foreign key (person_id) references person (id)
      )`);
    this.addSql(
      'create index training_session_trainer_person_id_index on training_session_trainer (person_id)',
    );
    this.addSql(`
      create table training_registration (
        id        uuid not null primary key,
        event_id  uuid not null,
        person_id uuid not null,
        state     text not null,
        version   integer not null default 1,
        constraint training_registration_event_id_person_id_unique unique (event_id, person_id),
        constraint training_registration_event_id_foreign foreign key (event_id) references training_event (id),
        constraint training_registration_person_id_foreign foreign key (person_id) references person (id),
        constraint training_registration_state_check
          check (state in ('INVITED', 'REGISTERED', 'WAITLISTED', 'DECLINED', 'CANCELLED'))
      )`);
    this.addSql('create index training_registration_person_id_index on training_registration (person_id)');
    this.addSql(`
      create table training_attendance (
        registration_id uuid not null,
        session_id      uuid not null,
        mark            text not null,
        constraint training_attendance_pkey primary key (registration_id, session_id),
        constraint training_attendance_registration_id_foreign
          foreign key (registration_id) references training_registration (id) on delete cascade,
        constraint training_attendance_session_id_foreign foreign key (session_id) references training_session (id),
        constraint training_attendance_mark_check check (mark in ('FULL', 'PARTIAL', 'EXCUSED', 'NO_SHOW'))
      )`);
    this.addSql('create index training_attendance_session_id_index on training_attendance (session_id)');
  }

  override down(): void {
    for (const table of ['attendance', 'registration', 'session_trainer', 'session', 'event_host', 'event']) {
      this.addSql(`drop table training_${table}`);
    }
  }
}
