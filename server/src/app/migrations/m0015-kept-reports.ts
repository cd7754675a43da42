import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  { table: 'case_figure', series: 'procedure' },
  { table: 'case_total', series: `'CIVIL_CASES'` },
];

/**
 * What reports ask of thousands of rows, the database keeps in step beside them: which months a court reported, and who
 * came to an event at all. `verify` compares, `rebuild` writes anew.
 */
export class M0015KeptReports extends Migration {
  override up(): void {
    this.addSql(`
      create view case_report as
        ${TABLES.map(
          ({
            table,
            series,
          }) => `select court_id, ${series} as series, extract(year from month)::integer as year,
               1 << (extract(month from month)::integer - 1) as month_bit, created_at from ${table}`,
        ).join(' union all ')}`);
    // one row of twelve bits for a year: the lowest is January
    this.addSql(`
      create table case_report_year (
        year     integer not null,
        series   text not null,
        court_id uuid not null,
        months   integer not null,
        constraint case_report_year_pkey primary key (year, series, court_id),
        constraint case_report_year_court_id_foreign foreign key (court_id) references court (id),
        constraint case_report_year_months_check check (months between 1 and 4095)
      )`);
    this.addSql('create index case_report_year_court_id_index on case_report_year (court_id)');
    this.addSql(`
      insert into case_report_year (year, series, court_id, months)
        select year, series, court_id, bit_or(month_bit) from case_report group by year, series, court_id`);
    this.#keepYears();
    this.#keepAttended();
  }

  /** Rows are taken in one order, and locked before what is left is looked up: a writer beside is waited for, and seen. */
  #keepYears(): void {
    this.addSql(`
      create function keep_case_report_year() returns trigger language plpgsql as $$
        declare
          court_years constant text :=
            'select distinct extract(year from month)::integer as year, ' || tg_argv[0] || ' as series, court_id from taken';
        begin
          if tg_op <> 'INSERT' then
            execute 'select from case_report_year where (year, series, court_id) in (' || court_years || ')
                      order by year, series, court_id for update';
            execute 'with kept as (
                select touched.*, (select bit_or(month_bit) from case_report r
                                    where r.court_id = touched.court_id and r.series = touched.series and r.year = touched.year) as months
                  from (' || court_years || ') as touched),
              gone as (
                delete from case_report_year y using kept
                 where (y.year, y.series, y.court_id) = (kept.year, kept.series, kept.court_id) and kept.months is null)
              update case_report_year y set months = kept.months from kept
               where (y.year, y.series, y.court_id) = (kept.year, kept.series, kept.court_id) and kept.months <> y.months';
          end if;
          if tg_op <> 'DELETE' then
            execute 'insert into case_report_year (year, series, court_id, months)
                select extract(year from month)::integer, ' || tg_argv[0] || ', court_id,
                       bit_or(1 << (extract(month from month)::integer - 1))
                  from added group by 1, 2, 3 order by 1, 2, 3
                on conflict on constraint case_report_year_pkey
                do update set months = case_report_year.months | excluded.months
                 where case_report_year.months | excluded.months <> case_report_year.months';
          end if;
          return null;
        end
      $$`);
    for (const { table, series } of TABLES)
      this.#after(table, 'keep_case_report_year', series.replaceAll("'", "''"));
  }

  #keepAttended(): void {
    this.addSql('alter table training_registration add column attended boolean not null default false');
    this.addSql(`
      update training_registration g set attended = true
       where exists (select from training_attendance a where a.registration_id = g.id and a.mark in ('FULL', 'PARTIAL'))`);
    this.addSql(`
      create function keep_attended() returns trigger language plpgsql as $$
        begin
          if tg_op <> 'INSERT' then
            perform from training_registration where id in (select registration_id from taken) order by id for update;
            update training_registration g set attended = false
             where id in (select registration_id from taken) and attended and not exists
               (select from training_attendance a where a.registration_id = g.id and a.mark in ('FULL', 'PARTIAL'));
          end if;
          if tg_op <> 'DELETE' then
            perform from training_registration where id in (select registration_id from added) order by id for update;
            update training_registration set attended = true
             where id in (select registration_id from added where mark in ('FULL', 'PARTIAL')) and not attended;
          end if;
          return null;
        end
      $$`);
    this.#after('training_attendance', 'keep_attended', '');
  }

  #after(table: string, keep: string, argument: string): void {
    const transitions = {
      insert: 'new table as added',
      update: 'old table as taken new table as added',
      delete: 'old table as taken',
    };
    for (const [operation, tables] of Object.entries(transitions))
      this.addSql(`
        create trigger ${table}_${operation}_kept after ${operation} on ${table}
          referencing ${tables} for each statement execute function ${keep}('${argument}')`);
  }

  override down(): void {
    for (const table of ['case_figure', 'case_total', 'training_attendance'])
      for (const operation of ['insert', 'update', 'delete'])
        this.addSql(`drop trigger ${table}_${operation}_kept on ${table}`);
    this.addSql('drop function keep_attended()');
    this.addSql('alter table training_registration drop column attended');
    this.addSql('drop function keep_case_report_year()');
    this.addSql('drop table case_report_year');
    this.addSql('drop view case_report');
  }
}
