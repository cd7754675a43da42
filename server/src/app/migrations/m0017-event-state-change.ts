import { Migration } from '@mikro-orm/migrations';

const FIRST_DAY = { training_event: 'starts_on', press_event: 'starts_at::date' } as const;
const STATES = `('DRAFT', 'SCHEDULED', 'HELD', 'VERIFIED', 'POSTPONED', 'CANCELLED')`;
const WRITTEN = 'event_id, from_state, to_state, reason, postponed_to, starts_on, changed_at, changed_by';

/**
 * Expand: who changed the state of an event, and when. The database writes it itself in the transaction of the change
 * (decision 0064), and lets it go with its event only.
 */
export class M0017EventStateChange extends Migration {
  override up(): void {
    for (const [event, firstDay] of Object.entries(FIRST_DAY)) {
      this.createTable(event);
      this.fill(event, firstDay);
      this.keepWriting(event, firstDay);
      this.keepAsWritten(event);
    }
  }

  override down(): void {
    for (const event of Object.keys(FIRST_DAY)) {
      for (const when of ['entered', 'changed']) {
        this.addSql(`drop trigger ${event}_state_${when} on ${event}`);
        this.addSql(`drop function ${event}_state_${when}()`);
      }
      this.addSql(`drop table ${event}_state_change`);
      this.addSql(`drop function ${event}_state_change_stays()`);
    }
  }

  private createTable(event: string): void {
    this.addSql(`
      create table ${event}_state_change (
        id           bigint generated always as identity primary key,
        event_id     uuid not null,
        from_state   text null,
        to_state     text not null,
        reason       text null,
        postponed_to date null,
        starts_on    date null,
        changed_at   timestamptz null,
        changed_by   uuid null,
        constraint ${event}_state_change_event_id_foreign
          foreign key (event_id) references ${event} (id) on delete cascade,
        constraint ${event}_state_change_from_state_check check (from_state in ${STATES}),
        constraint ${event}_state_change_to_state_check check (to_state in ${STATES})
      )`);
    this.addSql(`create index ${event}_state_change_event_id_index on ${event}_state_change (event_id, id)`);
  }

  /** What is known of the events that are here: of one never changed, how it was entered; of the others, where they stand. */
  private fill(event: string, firstDay: string): void {
    this.addSql(`
      insert into ${event}_state_change (${WRITTEN})
      select id, case when version > 1 then state_before end, state, state_reason,
             case when state = 'POSTPONED' then postponed_to end,
             case when version = 1 then ${firstDay} end,
             case when version = 1 then created_at end, case when version = 1 then created_by end
        from ${event} order by created_at, id`);
  }

  private keepWriting(event: string, firstDay: string): void {
    const values = (t: string): string =>
      `${t}.state, ${t}.state_reason, case when ${t}.state = 'POSTPONED' then ${t}.postponed_to end, ${t}.${firstDay}`;
    this.addSql(`
      create function ${event}_state_entered() returns trigger language plpgsql as $$
        begin
          insert into ${event}_state_change (${WRITTEN})
          select n.id, null, ${values('n')}, n.created_at, n.created_by from entered n order by n.created_at, n.id;
          return null;
        end
      $$`);
    this.addSql(`
      create trigger ${event}_state_entered after insert on ${event}
        referencing new table as entered for each statement execute function ${event}_state_entered()`);
    this.addSql(`
      create function ${event}_state_changed() returns trigger language plpgsql as $$
        begin
          insert into ${event}_state_change (${WRITTEN})
          select n.id, o.state, ${values('n')}, n.updated_at, n.updated_by
            from before o join after n on n.id = o.id
           where n.state <> o.state or (n.state = 'POSTPONED' and n.postponed_to is distinct from o.postponed_to)
           order by n.updated_at, n.id;
          return null;
        end
      $$`);
    this.addSql(`
      create trigger ${event}_state_changed after update on ${event}
        referencing old table as before new table as after
        for each statement execute function ${event}_state_changed()`);
  }

  private keepAsWritten(event: string): void {
    this.addSql(`
      create trigger ${event}_state_change_is_append_only before update or truncate on ${event}_state_change
        for each statement execute function refuse_change()`);
    this.addSql(`
      create function ${event}_state_change_stays() returns trigger language plpgsql as $$
        begin
          if exists (select from ${event} where id = old.event_id) then
            raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
          end if;
          return old;
        end
      $$`);
    this.addSql(`
      create trigger ${event}_state_change_goes_with_its_event before delete on ${event}_state_change
        for each row execute function ${event}_state_change_stays()`);
  }
}
