import { Migration } from '@mikro-orm/migrations';

/** Partner projects and persons: what other records refer to. */
export class M0005ReferenceSlices extends Migration {
  override up(): void {
    this.addSql(`
      create table partner_project (
        id           uuid not null primary key,
        name         localized_text not null,
        partner_name localized_text not null,
        starts_on    date not null,
        ends_on      date null,
        provenance   text not null default 'RECORDED',
        version      integer not null default 1,
        constraint partner_project_ends_on_not_before_start check (ends_on >= starts_on),
        constraint partner_project_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED'))
      )`);
    this.addSql(`
      create table person (
        id           uuid not null primary key,
        full_name    text not null,
        occupation   text not null,
        trainer      boolean not null default false,
        court_id     uuid null,
        organisation text null,
        email        text null,
        provenance   text not null default 'RECORDED',
        version      integer not null default 1,
        constraint person_court_id_foreign foreign key (court_id) references court (id),
        constraint person_occupation_check
          check (occupation in ('JUDGE', 'COURT_STAFF', 'PROFESSIONAL_MEDIATOR', 'JOURNALIST', 'OTHER')),
        constraint person_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED'))
      )`);
    this.addSql('create index person_court_id_index on person (court_id)');
    this.addSql('create unique index person_email_unique on person (lower(email))');
  }

  override down(): void {
    this.addSql('drop table person');
    this.addSql('drop table partner_project');
  }
}
