import { Migration } from '@mikro-orm/migrations';

/** Expand: annual plans, their items and amendments, and which event fulfils which item (decision 0071). */
export class M0022AnnualPlan extends Migration {
  override up(): void {
    this.createPlan();
    this.createAmendment();
    this.keepAsApproved();
    this.createFulfilment();
    // held events of one court in one year, as the ledger has them
    this.addSql(`
      create index ledger_entry_training_court_index on ledger_entry (unit_id, occurred_on)
        where level = 'COURT' and record_type = 'TRAINING_EVENT'`);
  }

  override down(): void {
    this.addSql('drop index ledger_entry_training_court_index');
    this.addSql('drop table annual_plan_item_event');
    this.addSql('drop table annual_plan_amendment');
    this.addSql('drop table annual_plan_item');
    this.addSql('drop table annual_plan');
    this.addSql('drop function annual_plan_item_as_amended()');
    this.addSql('drop function annual_plan_item_stays()');
  }

  private createPlan(): void {
    this.addSql(`
      create table annual_plan (
        id              uuid not null primary key,
        court_id        uuid not null,
        year            integer not null,
        state           text not null,
        approved_on     date null,
        signed_by       text null,
        document_number text null,
        approved_at     timestamptz null,
        approved_by     uuid null,
        provenance      text not null default 'RECORDED',
        version         integer not null default 1,
        created_at      timestamptz not null,
        created_by      uuid null,
        updated_at      timestamptz not null,
        updated_by      uuid null,
        constraint annual_plan_court_id_year_unique unique (court_id, year),
        constraint annual_plan_court_id_foreign foreign key (court_id) references court (id),
        constraint annual_plan_year_check check (year between 1990 and 2100),
        constraint annual_plan_state_check check (state in ('DRAFT', 'APPROVED')),
        constraint annual_plan_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED')),
        constraint annual_plan_approved_with_document check (
          (state = 'APPROVED') = (num_nulls(approved_on, signed_by, document_number, approved_at) = 0))
      )`);
    this.addSql('create index annual_plan_year_index on annual_plan (year)');
    this.addSql(`
      create table annual_plan_item (
        id           uuid not null primary key,
        plan_id      uuid not null,
        number       integer not null,
        quarter      integer not null,
        kind         text not null,
        title        localized_text not null,
        audience     localized_text null,
        head_count   integer null,
        responsible  text null,
        programme_id uuid null,
        withdrawn_on date null,
        version      integer not null default 1,
        created_at   timestamptz not null,
        created_by   uuid null,
        updated_at   timestamptz not null,
        updated_by   uuid null,
        constraint annual_plan_item_plan_id_number_unique unique (plan_id, number),
        constraint annual_plan_item_plan_id_foreign foreign key (plan_id) references annual_plan (id) on delete cascade,
        constraint annual_plan_item_programme_id_foreign foreign key (programme_id) references programme (id),
        constraint annual_plan_item_kind_check
          check (kind in ('SEMINAR', 'ROUND_TABLE', 'TRAINING', 'LECTURE', 'CONFERENCE', 'SEMINAR_TRAINING')),
        constraint annual_plan_item_number_check check (number between 1 and 1000),
        constraint annual_plan_item_quarter_check check (quarter between 1 and 4),
        constraint annual_plan_item_head_count_check check (head_count between 1 and 100000)
      )`);
  }

  private createAmendment(): void {
    this.addSql(`
      create table annual_plan_amendment (
        id              bigint generated always as identity primary key,
        plan_id         uuid not null,
        item_id         uuid not null,
        kind            text not null,
        amended_on      date not null,
        reason          text not null,
        document_number text null,
        before          jsonb null,
        after           jsonb not null,
        recorded_at     timestamptz not null,
        recorded_by     uuid null,
        constraint annual_plan_amendment_plan_id_foreign foreign key (plan_id) references annual_plan (id),
        constraint annual_plan_amendment_item_id_foreign foreign key (item_id) references annual_plan_item (id),
        constraint annual_plan_amendment_kind_check check (kind in ('ADDED', 'CHANGED', 'WITHDRAWN')),
        constraint annual_plan_amendment_before_unless_added check ((kind = 'ADDED') = (before is null))
      )`);
    this.addSql('create index annual_plan_amendment_item_id_index on annual_plan_amendment (item_id, id)');
    this.addSql('create index annual_plan_amendment_plan_id_index on annual_plan_amendment (plan_id, id)');
    this.addSql(`
      create trigger annual_plan_amendment_is_append_only before update or delete or truncate on annual_plan_amendment
        for each statement execute function refuse_change()`);
  }

  /** An item of an approved plan is as it was approved, or as its latest amendment says: looked at when all is stored. */
  private keepAsApproved(): void {
    this.addSql(`
      create function annual_plan_item_as_amended() returns trigger language plpgsql as $$
        declare
          approved timestamptz;
          stands jsonb;
        begin
          select p.approved_at, to_jsonb(i) into approved, stands
            from annual_plan_item i join annual_plan p on p.id = i.plan_id where i.id = new.id;
          if approved is null or (tg_op = 'INSERT' and new.created_at <= approved) then
            return null;
          end if;
          if stands is distinct from
             (select a.after from annual_plan_amendment a where a.item_id = new.id order by a.id desc limit 1) then
            raise exception 'an item of an approved plan changes by an amendment' using errcode = 'restrict_violation';
          end if;
          return null;
        end
      $$`);
    this.addSql(`
      create constraint trigger annual_plan_item_is_as_amended after insert or update on annual_plan_item
        deferrable initially deferred for each row execute function annual_plan_item_as_amended()`);
    this.addSql(`
      create function annual_plan_item_stays() returns trigger language plpgsql as $$
        begin
          if exists (select from annual_plan where id = old.plan_id and state = 'APPROVED') then
            raise exception 'an item of an approved plan is withdrawn, not deleted' using errcode = 'restrict_violation';
          end if;
          return old;
        end
      $$`);
    this.addSql(`
      create trigger annual_plan_item_is_not_deleted before delete on annual_plan_item
        for each row execute function annual_plan_item_stays()`);
  }

  /** One item at most for each court that holds the event; a court that no longer holds it has none. */
  private createFulfilment(): void {
    this.addSql(`
      create table annual_plan_item_event (
        event_id uuid not null,
        court_id uuid not null,
        item_id  uuid not null,
        constraint annual_plan_item_event_pkey primary key (event_id, court_id),
        constraint annual_plan_item_event_event_id_foreign
          foreign key (event_id) references training_event (id) on delete cascade,
        constraint annual_plan_item_event_host_foreign
          foreign key (event_id, court_id) references training_event_host (event_id, court_id)
          deferrable initially deferred,
        constraint annual_plan_item_event_item_id_foreign foreign key (item_id) references annual_plan_item (id)
      )`);
    this.addSql('create index annual_plan_item_event_item_id_index on annual_plan_item_event (item_id)');
  }
}
