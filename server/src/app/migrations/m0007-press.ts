import { Migration } from '@mikro-orm/migrations';

/** Press events, outlets, works and publications. */
export class M0007Press extends Migration {
  override up(): void {
    this.addSql(`
      create table press_event (
        id           uuid not null primary key,
        title        localized_text not null,
        kind         text not null,
        state        text not null,
        starts_at    timestamp not null,
        ends_at      timestamp not null,
        time_zone    text not null,
        place        text null,
        programme_id uuid null,
        state_reason text null,
        postponed_to date null,
        provenance   text not null default 'RECORDED',
        version      integer not null default 1,
        created_at   timestamptz not null,
        created_by   uuid null,
        updated_at   timestamptz not null,
        updated_by   uuid null,
        constraint press_event_programme_id_foreign foreign key (programme_id) references programme (id),
        constraint press_event_kind_check check (kind in ('BRIEFING', 'PRESS_CONFERENCE')),
        constraint press_event_state_check
          check (state in ('DRAFT', 'SCHEDULED', 'HELD', 'VERIFIED', 'POSTPONED', 'CANCELLED')),
        constraint press_event_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint press_event_ends_at_after_start check (ends_at > starts_at),
        constraint press_event_cancelled_with_reason check (state <> 'CANCELLED' or state_reason is not null)
      )`);
    this.addSql('create index press_event_starts_at_index on press_event (starts_at, id)');
    this.addSql(`
      create table press_event_host (
        event_id uuid not null,
        court_id uuid not null,
        lead     boolean not null,
        constraint press_event_host_pkey primary key (event_id, court_id),
        constraint press_event_host_event_id_foreign
          foreign key (event_id) references press_event (id) on delete cascade,
        constraint press_event_host_court_id_foreign foreign key (court_id) references court (id)
      )`);
    this.addSql('create unique index press_event_host_one_lead on press_event_host (event_id) where lead');
    this.addSql('create index press_event_host_court_id_index on press_event_host (court_id)');
    this.addSql(`
      create table outlet (
        id        uuid not null primary key,
        name      localized_text not null,
        kind      text not null,
        reach     text not null,
        region_id uuid null,
        url       text null,
        version   integer not null default 1,
        constraint outlet_region_id_foreign foreign key (region_id) references region (id),
        constraint outlet_kind_check check (kind in ('NEWSPAPER', 'TV', 'RADIO', 'SITE', 'SOCIAL_PAGE')),
        constraint outlet_reach_check check (reach in ('REPUBLICAN', 'REGIONAL')),
        constraint outlet_region_if_regional check (reach = 'REPUBLICAN' or region_id is not null)
      )`);
    this.addSql(`
      create table work (
        id      uuid not null primary key,
        title   localized_text not null,
        version integer not null default 1
      )`);
    this.addSql(`
      create table publication (
        id                uuid not null primary key,
        kind              text not null,
        state             text not null,
        title             localized_text not null,
        outlet_id         uuid not null,
        language          text not null,
        published_on      date not null,
        url               text null,
        work_id           uuid null,
        press_event_id    uuid null,
        programme_id      uuid null,
        duplicate_of_id   uuid null,
        retraction_reason text null,
        provenance        text not null default 'RECORDED',
        version           integer not null default 1,
        created_at        timestamptz not null,
        created_by        uuid null,
        updated_at        timestamptz not null,
        updated_by        uuid null,
        constraint publication_outlet_id_foreign foreign key (outlet_id) references outlet (id),
        constraint publication_work_id_foreign foreign key (work_id) references work (id),
        constraint publication_press_event_id_foreign foreign key (press_event_id) references press_event (id),
        constraint publication_programme_id_foreign foreign key (programme_id) references programme (id),
        constraint publication_duplicate_of_id_foreign foreign key (duplicate_of_id) references publication (id),
        constraint publication_kind_check check (kind in ('ARTICLE', 'TV_STORY', 'RADIO_STORY', 'WEB_PAGE')),
        constraint publication_state_check check (state in ('PUBLISHED', 'DUPLICATE', 'RETRACTED')),
        constraint publication_language_check check (language in ('KK', 'RU', 'EN')),
        constraint publication_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint publication_duplicate_of_another
          check ((state = 'DUPLICATE') = (duplicate_of_id is not null) and duplicate_of_id <> id),
        constraint publication_retracted_with_reason check (state <> 'RETRACTED' or retraction_reason is not null)
      )`);
    this.addSql('create index publication_published_on_index on publication (published_on, id)');
    this.addSql('create index publication_outlet_id_index on publication (outlet_id)');
    this.addSql('create index publication_work_id_index on publication (work_id)');
    this.addSql('create index publication_press_event_id_index on publication (press_event_id)');
    this.addSql('create index publication_duplicate_of_id_index on publication (duplicate_of_id)');
    // via_duplicate_id: the merged duplicate that brought the court along, so that a split takes it away again.
    this.addSql(`
      create table publication_court (
        publication_id   uuid not null,
        court_id         uuid not null,
        via_duplicate_id uuid null,
        constraint publication_court_pkey primary key (publication_id, court_id),
        constraint publication_court_publication_id_foreign
          foreign key (publication_id) references publication (id) on delete cascade,
        constraint publication_court_court_id_foreign foreign key (court_id) references court (id),
        constraint publication_court_via_duplicate_id_foreign foreign key (via_duplicate_id) references publication (id)
      )`);
    this.addSql('create index publication_court_court_id_index on publication_court (court_id)');
    this.addSql(`
      create table publication_author (
        publication_id uuid not null,
        ordinal        smallint not null,
        person_id      uuid null,
        name           text null,
        role           text not null,
        constraint publication_author_pkey primary key (publication_id, ordinal),
        constraint publication_author_publication_id_foreign
          foreign key (publication_id) references publication (id) on delete cascade,
        constraint publication_author_person_id_foreign foreign key (person_id) references person (id),
        constraint publication_author_role_check check (role in ('JUDGE', 'COURT_STAFF', 'JOURNALIST')),
        constraint publication_author_person_or_name check ((person_id is null) <> (name is null))
      )`);
    this.addSql('create index publication_author_person_id_index on publication_author (person_id)');
  }

  override down(): void {
    for (const table of [
      'publication_author',
      'publication_court',
      'publication',
      'work',
      'outlet',
      'press_event_host',
      'press_event',
    ]) {
      this.addSql(`drop table ${table}`);
    }
  }
}
