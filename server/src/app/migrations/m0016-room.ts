import { Migration } from '@mikro-orm/migrations';

/** Rooms, the stretch of time that a session takes, and no room twice at one time (decision 0062). */
export class M0016Room extends Migration {
  override up(): void {
    // trusted since PostgreSQL 13: the owner of the database may, without being superuser
    this.addSql('create extension if not exists btree_gist');
    this.addSql(`
      create table room (
        id         uuid not null primary key,
        court_id   uuid not null,
        name       localized_text not null,
        location   text null,
        capacity   integer null,
        retired_on date null,
        provenance text not null default 'RECORDED',
        version    integer not null default 1,
        created_at timestamptz not null,
        created_by uuid null,
        updated_at timestamptz not null,
        updated_by uuid null,
        constraint room_court_id_foreign foreign key (court_id) references court (id),
        constraint room_capacity_check check (capacity between 1 and 100000),
        constraint room_provenance_check check (provenance in ('RECORDED', 'MEMO', 'CONSTRUCTED'))
      )`);
    this.addSql('create index room_court_id_index on room (court_id)');
    this.addSql('alter table training_event add column clash_comment text null');
    this.addSql(`
      alter table training_session
        add column room_id uuid null constraint training_session_room_id_foreign references room (id),
        add column during tstzrange null,
        add column occupies boolean null`);
    this.addSql(`
      create function event_occupies(state text) returns boolean language sql immutable parallel safe as $$
        select state in ('SCHEDULED', 'HELD', 'VERIFIED')
      $$`);
    // A clock that is put forward can turn a short session round: it then takes what lies between. The event's row is
    // held where a room is at stake, so that no state changes beside the insert.
    this.addSql(`
      create function place_training_session() returns trigger language plpgsql as $$
      declare
        start_instant timestamptz := new.starts_at at time zone new.time_zone;
        end_instant timestamptz := new.ends_at at time zone new.time_zone;
        event_state text;
      begin
        if new.room_id is null then
          select state into event_state from training_event where id = new.event_id;
        else
          select state into event_state from training_event where id = new.event_id for share;
        end if;
        new.during := tstzrange(least(start_instant, end_instant), greatest(start_instant, end_instant));
        new.occupies := coalesce(event_occupies(event_state), false);
        return new;
      end $$`);
    this.addSql(`
      create trigger training_session_placed before insert or update on training_session
        for each row execute function place_training_session()`);
    this.addSql(`
      create function place_training_event() returns trigger language plpgsql as $$
      begin
        update training_session set occupies = event_occupies(new.state)
         where event_id = new.id and occupies <> event_occupies(new.state);
        return null;
      end $$`);
    this.addSql(`
      create trigger training_event_placed after update of state on training_event
        for each row when (old.state <> new.state) execute function place_training_event()`);
    this.addSql('update training_session set occupies = null');
    this.addSql(`
      alter table training_session
        alter column during set not null,
        alter column occupies set not null,
        add constraint training_session_room_once exclude using gist (room_id with =, during with &&)
          where (occupies and room_id is not null) deferrable initially immediate`);
    this.addSql(
      'create index training_session_during_index on training_session using gist (during) where occupies',
    );
    this.addSql('create index training_session_room_id_index on training_session (room_id)');
  }

  override down(): void {
    this.addSql('drop trigger training_event_placed on training_event');
    this.addSql('drop trigger training_session_placed on training_session');
    this.addSql('drop function place_training_event()');
    this.addSql('drop function place_training_session()');
    this.addSql('drop index training_session_during_index');
    this.addSql('alter table training_session drop column room_id, drop column during, drop column occupies');
    this.addSql('drop function event_occupies(text)');
    this.addSql('alter table training_event drop column clash_comment');
    this.addSql('drop table room');
    // the extension stays: it may have been there before
  }
}
