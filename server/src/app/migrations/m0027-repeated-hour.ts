import { Migration } from '@mikro-orm/migrations';

const PLACED = `
  create or replace function place_training_session() returns trigger language plpgsql as $$
  declare
    start_instant timestamptz := <starts>;
    end_instant timestamptz := <ends>;
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
  end $$`;

/** Where a clock is put back an hour comes twice: a session says which of the two it means (decision 0076). */
export class M0027RepeatedHour extends Migration {
  override up(): void {
    // what the clock would read had it not been put back, if it does read so; else the only, or the later one
    this.addSql(`
      create function instant_of(wall_clock timestamp, zone text, earlier boolean) returns timestamptz
        language sql stable parallel safe
        return (select case when earlier and before_change at time zone zone = wall_clock then before_change else instant end
                  from (select wall_clock at time zone zone as instant) as i,
                       lateral (select i.instant - interval '24 hours' as day_before) as d,
                       lateral (select (wall_clock - ((d.day_before at time zone zone) - (d.day_before at time zone 'UTC')))
                                       at time zone 'UTC' as before_change) as b)`);
    this.addSql(`
      alter table training_session
        add column starts_earlier boolean not null default false,
        add column ends_earlier boolean not null default false`);
    this.addSql(
      PLACED.replace('<starts>', 'instant_of(new.starts_at, new.time_zone, new.starts_earlier)').replace(
        '<ends>',
        'instant_of(new.ends_at, new.time_zone, new.ends_earlier)',
      ),
    );
  }

  override down(): void {
    this.addSql(
      PLACED.replace('<starts>', 'new.starts_at at time zone new.time_zone').replace(
        '<ends>',
        'new.ends_at at time zone new.time_zone',
      ),
    );
    this.addSql('alter table training_session drop column starts_earlier, drop column ends_earlier');
    this.addSql('drop function instant_of(timestamp, text, boolean)');
  }
}
