import { Migration } from '@mikro-orm/migrations';

/** What stands somewhere, and what the national court statistics say. */
export class M0008AssetCaseload extends Migration {
  override up(): void {
    this.addSql(`
      create table asset (
        id           uuid not null primary key,
        kind         text not null,
        court_id     uuid not null,
        programme_id uuid null,
        description  localized_text null,
        placed_on    date not null,
        removed_on   date null,
        provenance   text not null default 'RECORDED',
        version      integer not null default 1,
        created_at   timestamptz not null,
        created_by   uuid null,
        updated_at   timestamptz not null,
        updated_by   uuid null,
        constraint asset_court_id_foreign foreign key (court_id) references court (id),
        constraint asset_programme_id_foreign foreign key (programme_id) references programme (id),
        constraint asset_kind_check check (kind in ('CONCILIATION_ROOM', 'INFORMATION_STAND', 'BANNER')),
        constraint asset_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint asset_removed_on_not_before_placed check (removed_on >= placed_on)
      )`);
    this.addSql('create index asset_court_id_index on asset (court_id)');
    this.addSql(`
      create table case_figure (
        id         uuid not null primary key,
        court_id   uuid not null,
        month      date not null,
        instance   text not null,
        category   text not null,
        procedure  text not null,
        considered integer not null,
        provenance text not null default 'RECORDED',
        version    integer not null default 1,
        created_at timestamptz not null,
        created_by uuid null,
        updated_at timestamptz not null,
        updated_by uuid null,
        constraint case_figure_court_month_unique unique (court_id, month, instance, category, procedure),
        constraint case_figure_court_id_foreign foreign key (court_id) references court (id),
        constraint case_figure_month_is_first_day check (extract(day from month) = 1),
        constraint case_figure_instance_check check (instance in ('FIRST', 'APPELLATE')),
        constraint case_figure_category_check check (category in
          ('DEBT_RECOVERY', 'UTILITY_PAYMENTS', 'CHILD_SUPPORT', 'DIVORCE', 'MATERIAL_DAMAGE', 'OTHER')),
        constraint case_figure_procedure_check
          check (procedure in ('JUDICIAL_MEDIATION', 'MEDIATOR', 'WITHOUT_MEDIATION')),
        constraint case_figure_considered_check check (considered between 0 and 1000000),
        constraint case_figure_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED'))
      )`);
    this.addSql(
      'create index case_figure_court_id_procedure_month_index on case_figure (court_id, procedure, month)',
    );
    this.addSql(`
      create table case_total (
        id         uuid not null primary key,
        court_id   uuid not null,
        month      date not null,
        considered integer not null,
        provenance text not null default 'RECORDED',
        version    integer not null default 1,
        created_at timestamptz not null,
        created_by uuid null,
        updated_at timestamptz not null,
        updated_by uuid null,
        constraint case_total_court_id_month_unique unique (court_id, month),
        constraint case_total_court_id_foreign foreign key (court_id) references court (id),
        constraint case_total_month_is_first_day check (extract(day from month) = 1),
        constraint case_total_considered_check check (considered between 0 and 10000000),
        constraint case_total_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED'))
      )`);
    this.addSql('create index case_total_month_index on case_total (month)');
  }

  override down(): void {
    this.addSql('drop table case_total');
    this.addSql('drop table case_figure');
    this.addSql('drop table asset');
  }
}
