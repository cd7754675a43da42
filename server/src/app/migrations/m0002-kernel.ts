import { Migration } from '@mikro-orm/migrations';

/** Regions and courts valid in time, programmes and the courts in them. */
export class M0002Kernel extends Migration {
  override up(): void {
    this.addSql(`
      create table region (
        id              uuid not null primary key,
        code            text not null,
        kind            text not null,
        name            localized_text not null,
        abbreviation    localized_text null,
        capital         localized_text null,
        time_zone       text not null,
        iso_code        text null,
        kato            text null,
        valid_from      date null,
        valid_to        date null,
        tile2014_column smallint null,
        tile2014_row    smallint null,
        tile_column     smallint null,
        tile_row        smallint null,
        version         integer not null default 1,
        constraint region_code_unique unique (code),
        constraint region_kind_check check (kind in ('OBLAST', 'CITY')),
        constraint region_valid_to_after_valid_from check (valid_to > valid_from)
      )`);
    this.addSql(`
      create table region_succession (
        predecessor_id uuid not null,
        successor_id   uuid not null,
        effective_on   date not null,
        constraint region_succession_pkey primary key (predecessor_id, successor_id),
        constraint region_succession_predecessor_id_foreign foreign key (predecessor_id) references region (id),
        constraint region_succession_successor_id_foreign foreign key (successor_id) references region (id)
      )`);
    this.addSql(`
      create table court (
        id         uuid not null primary key,
        code       text not null,
        level      text not null,
        name       localized_text not null,
        seat       localized_text null,
        region_id  uuid null,
        time_zone  text not null,
        valid_from date null,
        valid_to   date null,
        provenance text not null default 'RECORDED',
        version    integer not null default 1,
        constraint court_code_unique unique (code),
        constraint court_region_id_foreign foreign key (region_id) references region (id),
        constraint court_level_check check (level in ('DISTRICT', 'APPELLATE', 'SUPREME')),
        constraint court_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint court_region_unless_supreme check ((level = 'SUPREME') = (region_id is null)),
        constraint court_valid_to_after_valid_from check (valid_to > valid_from)
      )`);
    this.addSql('create index court_region_id_index on court (region_id)');
    this.addSql(`
      create table court_succession (
        id             uuid not null primary key,
        kind           text not null,
        predecessor_id uuid not null,
        successor_id   uuid not null,
        effective_on   date not null,
        decree         text not null,
        constraint court_succession_unique unique (predecessor_id, successor_id),
        constraint court_succession_predecessor_id_foreign foreign key (predecessor_id) references court (id),
        constraint court_succession_successor_id_foreign foreign key (successor_id) references court (id),
        constraint court_succession_kind_check check (kind in ('RENAME', 'MERGE', 'SPLIT', 'RE_PARENTING')),
        constraint court_succession_not_itself check (predecessor_id <> successor_id)
      )`);
    this.addSql(`
      create table programme (
        id          uuid not null primary key,
        code        text not null,
        name        localized_text not null,
        legal_basis localized_text null,
        starts_on   date not null,
        ends_on     date null,
        version     integer not null default 1,
        constraint programme_code_unique unique (code),
        constraint programme_ends_on_not_before_start check (ends_on >= starts_on)
      )`);
    this.addSql(`
      create table participation (
        id           uuid not null primary key,
        programme_id uuid not null,
        court_id     uuid not null,
        wave         smallint not null,
        joined_on    date not null,
        left_on      date null,
        provenance   text not null default 'RECORDED',
        version      integer not null default 1,
        created_at   timestamptz not null default now(),
        constraint participation_programme_id_court_id_unique unique (programme_id, court_id),
        constraint participation_programme_id_foreign foreign key (programme_id) references programme (id),
        constraint participation_court_id_foreign foreign key (court_id) references court (id),
        constraint participation_wave_check check (wave between 1 and 99),
        constraint participation_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint participation_left_on_not_before_joined check (left_on >= joined_on)
      )`);
    this.addSql('create index participation_court_id_index on participation (court_id)');
  }

  override down(): void {
    for (const table of [
      'participation',
      'programme',
      'court_succession',
      'court',
      'region_succession',
      'region',
    ]) {
      this.addSql(`drop table ${table}`);
    }
  }
}
